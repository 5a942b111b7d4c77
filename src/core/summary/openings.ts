import { primary } from "../metadata/calendar";

/**
 * Words that point back to a sentence that a summary leaves out: pronouns and connectives, small
 * letters, by language. A sentence that opens with one does not stand alone.
 */
const OPENINGS: Readonly<Record<string, string>> = {
  en: "he she it they we i you his her their its our my your him them this that these those there here such but and or so yet nor however also then thus hence therefore meanwhile moreover furthermore additionally besides instead still nevertheless nonetheless otherwise similarly likewise consequently accordingly indeed finally overall both another others one where which who now sadly luckily unfortunately fortunately obviously clearly",
  de: "er sie es wir ich ihr sein seine ihre ihr dies diese dieser dieses jene jener das dort hier dabei damit dazu daher darum deshalb deswegen aber und oder doch denn auch zudem außerdem jedoch allerdings dennoch trotzdem inzwischen schließlich so dann beide solche",
  fr: "il elle ils elles on nous je vous son sa ses leur leurs ce cet cette ces cela celui celle ceux c'est mais et ou donc or ni car aussi cependant toutefois néanmoins pourtant ainsi alors puis enfin ensuite également par ailleurs là ici",
  es: "él ella ellos ellas esto esta este estos estas ese esa eso su sus pero y o sino también además sin embargo así entonces luego por eso no obstante mientras aunque finalmente allí aquí",
  pt: "ele ela eles elas isto isso este esta esse essa seu sua seus suas mas e ou também além porém contudo entretanto assim então portanto enquanto embora finalmente lá aqui",
  it: "lui lei egli ella essi esse loro questo questa questi queste quello quella suo sua suoi sue ma e o anche inoltre però tuttavia così quindi dunque infine mentre poi qui lì",
  nl: "hij zij ze het wij we ik jij zijn haar hun dit dat deze die maar en of ook bovendien echter toch daarom dus dan daarna intussen hier daar",
  sv: "han hon det de den vi jag hans hennes deras detta denna dessa men och eller också dessutom däremot dock därför så sedan här där",
  nb: "han hun det de den vi jeg hans hennes deres dette denne disse men og eller også dessuten derimot likevel derfor så her der",
  da: "han hun det de den vi jeg hans hendes deres dette denne disse men og eller også desuden derimod dog derfor så her der",
  fi: "hän he se ne me minä tämä nämä tuo mutta ja tai myös lisäksi kuitenkin siksi sitten niin täällä siellä",
  pl: "on ona ono oni one my ja ten ta to te ci jego jej ich ale i lub albo także również ponadto jednak dlatego więc zatem potem tam tu",
  cs: "on ona ono oni my já ten ta to ti tato tento toto jeho její jejich ale a nebo také navíc však proto tedy pak tam zde",
  ru: "он она оно они мы я это этот эта эти тот та те его её ее их но и а или также кроме однако поэтому затем тогда там здесь при",
  uk: "він вона воно вони ми я це цей ця ці той та ті його її їх але і й або також крім однак тому потім там тут",
  tr: "o onlar biz ben bu şu bunlar şunlar onun onların ama ve veya ayrıca ancak fakat bu nedenle sonra burada orada",
  el: "αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εμείς εγώ του της τους αλλά και ή επίσης όμως ωστόσο έτσι τότε εδώ εκεί",
  ro: "el ea ei ele noi eu acesta aceasta acest această aceștia lui lor dar și sau de asemenea însă totuși astfel apoi aici acolo",
  hu: "ő ők ez az ezek azok mi én de és vagy is továbbá azonban ezért így aztán itt ott",
  id: "dia ia mereka kami kita saya ini itu tetapi tapi dan atau juga namun selain oleh karena kemudian di sana",
  vi: "anh ông bà cô họ chúng nó đó này nhưng và hoặc cũng ngoài tuy do đó sau đó",
  ar: "هو هي هم هذا هذه ذلك تلك هؤلاء لكن ولكن و أو كما أيضا أيضًا ومع وقال وأضاف وأضافت وتابع وقد وكان وكانت ثم هنا هناك",
  fa: "او آن این آنها آنان وی ما من اما و یا همچنین با سپس اینجا آنجا",
  hi: "वह वे यह ये इस उस इन उन हम मैं लेकिन और या भी इसके उसके फिर यहां वहां",
};

/** The same for scripts without spaces: what a sentence begins with. */
const PREFIXES =
  /^(?:これ|それ|あれ|この|その|あの|ここ|そこ|彼|彼女|しかし|だが|また|そして|さらに|一方|ただ|なお|このため|そのため|他[^国们一]|她|它|他们|他們|她们|这|這|那|但|然而|因此|此外|同时|同時|另外|而且|不过|不過|于是|於是|所以|그는|그녀|그러나|하지만|이는|이를|이에|이번|또|또한|그리고|한편|이들은|그런데)/u;

const lists = new Map<string, ReadonlySet<string>>();

/** True when a sentence opens with a word that needs the sentence before it. */
export function pointsBack(sentence: string, language: string): boolean {
  const bare = sentence.replace(/^[\s"“”„«»‘’'(¿¡—–…-]+/, "").slice(0, 60);
  if (PREFIXES.test(bare)) return true;
  const first = /^[\p{L}\p{M}'’]+/u.exec(bare)?.[0]?.toLowerCase() ?? "";
  const stem = first.split(/['’]/)[0] ?? "";
  return [primary(language), "en"].some((tongue) => {
    const words = wordsOf(tongue);
    return words.has(first) || words.has(stem);
  });
}

function wordsOf(language: string): ReadonlySet<string> {
  const before = lists.get(language);
  if (before) return before;
  const words = new Set((OPENINGS[language] ?? "").split(" ").filter((word) => word !== ""));
  lists.set(language, words);
  return words;
}
