import type { Block, Line } from "../reading";
import { isAboveHeadline, isFrame, isMenu, within } from "../sections/place";
import { isEntry } from "../sections/section-title";
import type { Scene, Suspect } from "../sections/suspect";
import { because, type Detector } from "./detector";

const HEAD = -5;
/** Share of the lines that make a block the site's head. */
const MOST = 0.6;
const MIN_ENTRIES = 3;
const MAX_ACCOUNT_LINES = 8;
const NAMED = /^(?:header|masthead|topbar|topnav|mainnav|sitenav)$/;
const ACCOUNT =
  /^(?:sign[ -]?in|log[ -]?in|my account|account|anmelden|einloggen|se connecter|connexion|iniciar sesión|acceder|accedi|entrar|inloggen|logga in|logg inn|log ind|kirjaudu|zaloguj(?: się)?|přihlásit(?: se)?|giriş(?: yap)?|войти|увійти|ログイン|로그인|登录|登入|تسجيل الدخول|התחברות|लॉग इन)$/iu;

/**
 * The site's head above the headline: its name, menus and the way into an account. It stays at the
 * default level, whatever it is made of and whatever its entries say.
 */
export const masthead: Detector = {
  id: "masthead",
  detect(suspect, scene) {
    const { lines, emails, furniture } = suspect;
    if (furniture || emails > 0 || !isAboveHeadline(lines, scene)) return null;
    if (!isHead(suspect, scene)) return null;
    return { kind: null, logOdds: HEAD, because: because("because_furniture") };
  },
};

function isHead({ blocks, lines }: Suspect, scene: Scene): boolean {
  const [first] = blocks;
  if (first && isOfHead(first, scene)) return true;
  if (leadsHome(lines, scene.view.facts.url)) return true;
  if (lines.length <= MAX_ACCOUNT_LINES && lines.some(({ text }) => ACCOUNT.test(text)))
    return true;
  const most = (count: number) => count >= lines.length * MOST;
  const entries = lines.filter((line) => isEntry(line, scene.view)).length;
  if (entries >= MIN_ENTRIES && most(entries)) return true;
  return most(
    lines.filter(({ block }) => isOfHead(scene.view.blocks[block] as Block, scene)).length,
  );
}

/** Above the headline a menu is the site's, though it stands in the story's own frame. */
function isOfHead(block: Block, scene: Scene): boolean {
  return within(
    block,
    scene,
    (at) => isMenu(at) || isFrame(at) || at.names.some((name) => NAMED.test(name)),
  );
}

/** A row that begins with the way to the site's front page. */
function leadsHome([first]: readonly Line[], url: string): boolean {
  const home = URL.parse("/", url)?.href;
  return first !== undefined && home !== undefined && first.href === home;
}
