const plain = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuWwYyZz';
const accented = 'ÀàßƀĆćĎďĒēƑƒĜĝĤĥĨĩĵĴĶķĹĺḾḿŃńŌōƤƥǪǫŔŕŚśŢţŨũŴŵŶŷŹź';

/** A message as the pseudo-locale writes it: the same words, accented. */
export function pseudo(message: string): string {
  return Array.from(message, (sign) => {
    const at = plain.indexOf(sign);
    return at < 0 ? sign : accented.charAt(at);
  }).join('');
}
