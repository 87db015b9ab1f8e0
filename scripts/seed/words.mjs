// Vocabularies in four scripts: what negotiators say most often, then ten thousand words that sound right,
// the later the rarer.
import { randomOf } from './random.mjs';

/**
 * @typedef {object} Script
 * @property {string} language  BCP 47
 * @property {readonly string[]} words
 * @property {string} space  between words
 * @property {string} stop  after a sentence
 */

const size = 10_000;

const known = {
  latin:
    'the of and to will not a that in is for with no any by on be shall until both sides force strait ceasefire withdrawal monitoring prisoners exchange border corridor vessels notice commission guarantee sanctions reconstruction inspection détente façade Österland naïve señal mañana coopération sécurité frontière garantía tregua retirada überprüfung rückzug förderung țară łąka',
  arabic:
    'في من على إلى أن لا عن مع هذا بعد كل قبل حتى وقف إطلاق النار انسحاب القوات الحدود تبادل الأسرى مراقبة ضمانات لجنة مشتركة اتفاق مفاوضات سيادة أمن سلام مُعاهدة هُدنة مِلاحة قُوّة دَولة إعادة الإعمار عقوبات آلية مرحلة',
  cyrillic:
    'в и не на что с по к до от за мы это будет все обе стороны прекращение огня вывод войск обмен пленными граница наблюдение гарантии комиссия соглашение переговоры мир всё ещё заём объём судоходство пролив инспекция санкции восстановление заявление угода їжа мова край позиція',
  chinese:
    '的 和 在 不 我们 双方 停火 撤军 边界 海峡 换俘 监督 保障 委员会 协议 谈判 主权 安全 和平 制裁 重建 检查 船只 通报 声明 立场 条件 同意 反对 阶段 机制 部队 走廊 条约 航行',
};

/** @param {number} seed @returns {Readonly<Record<'latin' | 'arabic' | 'cyrillic' | 'chinese', Script>>} */
export function makeScripts(seed) {
  const latin = syllables(
    'b br c ch d dr f g gr h j k l m n p pr r s st t tr v z ñ ç'.split(' '),
    'a e i o u é è ö ü ä á í ó ã ai ou'.split(' '),
    ['', '', '', 'n', 'r', 's', 'l', 'nd', 'rt', 'm'],
  );
  const cyrillic = syllables(
    'б бр в г д др ж з к кл л м н п пр р с ст т тр ф х ц ч ш щ'.split(' '),
    'а е и о у ы я ю ё э ї'.split(' '),
    ['', '', '', 'й', 'н', 'р', 'ст', 'ль', 'м'],
  );
  const arabic = syllables(
    Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآ'),
    ['', '', 'ا', 'و', 'ي', 'َ', 'ُ', 'ِ'],
    ['', '', 'ة', 'ى', 'ن', 'ّ'],
  );
  return {
    latin: { language: 'en', words: vocabulary(seed, 'latin', latin), space: ' ', stop: '. ' },
    arabic: { language: 'ar', words: vocabulary(seed, 'arabic', arabic), space: ' ', stop: '. ' },
    cyrillic: {
      language: 'ru',
      words: vocabulary(seed, 'cyrillic', cyrillic),
      space: ' ',
      stop: '. ',
    },
    chinese: {
      language: 'zh',
      words: vocabulary(seed, 'chinese', character),
      space: '',
      stop: '。',
    },
  };
}

/**
 * @param {import('./random.mjs').Random} random @param {Script} script @param {number} count
 * @returns {string} so many words, without a stop
 */
export function phrase(random, { words, space }, count) {
  let text = '';
  for (let n = 0; n < count; n += 1) text += `${n === 0 ? '' : space}${random.common(words)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @typedef {(random: import('./random.mjs').Random) => string} Syllable */

/**
 * @param {number} seed @param {keyof typeof known} name @param {Syllable} syllable
 * @returns {readonly string[]}
 */
function vocabulary(seed, name, syllable) {
  const words = new Set(known[name].split(' '));
  const random = randomOf(seed, name);
  while (words.size < size) {
    let word = syllable(random);
    for (let n = random.below(3); n > 0; n -= 1) word += syllable(random);
    words.add(word);
  }
  return [...words];
}

/** @param {string[]} onsets @param {string[]} vowels @param {string[]} codas @returns {Syllable} */
function syllables(onsets, vowels, codas) {
  return (random) => random.pick(onsets) + random.pick(vowels) + random.pick(codas);
}

/** @type {Syllable} among the three thousand characters that begin the common block */
function character(random) {
  return String.fromCharCode(0x4e_00 + random.below(3000));
}
