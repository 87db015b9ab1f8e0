/** A fictional press report of the length of the one behind the worked example. */
export const report = `Aldria and Borea agree to prepare a second round on the Arden strait

PORT VALE, 12 March 2031. The foreign ministers of Aldria and Borea said on Tuesday that their delegations would meet again "soon", after a first round that lasted nine hours and ended without a joint text.

Aldrian foreign minister Ada Orlen told reporters that her government would not accept the forces of any third state on either shore of the strait. "No third-state force on either shore, under any flag or mandate," Ms. Orlen said. She added that this was not a matter for bargaining.

Borean envoy Ruben Tessaly said that Borea could live with a monitoring force of 200 if both capitals consent to it each year. "We have never asked for more," he said on the steps of the conference hall.

Both sides said that notice of 48 hours for vessels above 5,000 tonnes was agreed in principle. Orlen called it "practically done"; Tessaly said the text should be initialled once the lawyers have read it.

The Cape Union, which has offered to guarantee a settlement, demanded a standing presence with its own rules of engagement. A council paper seen by this newspaper says that without such a presence "no guarantee is worth the name".

Delmark, whose fishing fleet uses the northern channel, was not at the table. Its press office said that Delmark would not be bound by a text it did not negotiate.

According to Ms. Orlen, the two sides will appoint experts to draw up a list of vessels, and the experts are to meet in Port Vale before the end of the month. Borea is to circulate a draft of the notice procedure once the list is ready.

A meeting of the two leaders is possible, Tessaly said, but only after the embassies have been reopened. Aldria's presidential office declined to comment.

On the dismantling of the islands' fortifications the ministers differed. Orlen said heavy positions could go once a joint commission is in place. Tessaly said Borea accepts mutual removal within twelve months.`;
