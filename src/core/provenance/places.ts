/** Places that stand alone before a story: capitals and the cities that agencies write without a country. */
const NAMES = `
ABU DHABI|ABUJA|ACCRA|ADDIS ABABA|ALGIERS|ALMATY|AMMAN|AMSTERDAM|ANKARA|ANTANANARIVO|ASUNCION|ASUNCIÓN|ATHENS|ATLANTA|AUCKLAND|BAGHDAD|BAKU|BALTIMORE|BAMAKO|BANGKOK|BARCELONA|BEIJING|BEIRUT|BELFAST|BELGRADE|BENGALURU|BERLIN|BERN|BOGOTA|BOGOTÁ|BOSTON|BRASILIA|BRASÍLIA|BRATISLAVA|BRUSSELS|BRUXELLES|BUCHAREST|BUDAPEST|BUENOS AIRES|CAIRO|CANBERRA|CARACAS|CHENNAI|CHICAGO|CINCINNATI|CLEVELAND|COLOMBO|COPENHAGEN|DAKAR|DALLAS|DAMASCUS|DAR ES SALAAM|DENVER|DETROIT|DHAKA|DOHA|DUBAI|DUBLIN|EDINBURGH|FRANKFURT|GAZA|GENEVA|GENÈVE|GUATEMALA CITY|HAMBURG|HANOI|HARARE|HAVANA|HELSINKI|HO CHI MINH CITY|HONG KONG|HONOLULU|HOUSTON|HYDERABAD|INDIANAPOLIS|ISLAMABAD|ISTANBUL|İSTANBUL|JAKARTA|JERUSALEM|JOHANNESBURG|KABUL|KAMPALA|KARACHI|KATHMANDU|KHARTOUM|KIEV|KIGALI|KINSHASA|KOLKATA|KUALA LUMPUR|KUWAIT CITY|KYIV|LA HABANA|LA PAZ|LAGOS|LAHORE|LAS VEGAS|LIMA|LISBOA|LISBON|LJUBLJANA|LONDON|LONDRES|LOS ANGELES|LUSAKA|LUXEMBOURG|MADRID|MANILA|MANAGUA|MEXICO CITY|CIUDAD DE MÉXICO|MIAMI|MILAN|MILANO|MILWAUKEE|MINNEAPOLIS|MINSK|MOGADISHU|MONTEVIDEO|MONTREAL|MONTRÉAL|MOSCOW|MUMBAI|MUNICH|MÜNCHEN|NAIROBI|NAPOLI|NASSAU|NEW DELHI|NEW ORLEANS|NEW YORK|NICOSIA|OKLAHOMA CITY|OSLO|OTTAWA|PANAMA CITY|PARIS|PHILADELPHIA|PHNOM PENH|PHOENIX|PITTSBURGH|PORT-AU-PRINCE|PRAGUE|PRAHA|PRETORIA|PRISTINA|PYONGYANG|QUEBEC|QUÉBEC|QUITO|RABAT|RAMALLAH|REYKJAVIK|RIGA|RIO DE JANEIRO|RIYADH|ROMA|ROME|SALT LAKE CITY|SAN ANTONIO|SAN DIEGO|SAN FRANCISCO|SAN SALVADOR|SANAA|SANTIAGO|SANTO DOMINGO|SAO PAULO|SÃO PAULO|SARAJEVO|SEATTLE|SEOUL|SHANGHAI|SHENZHEN|SINGAPORE|SKOPJE|SOFIA|ST. LOUIS|STOCKHOLM|STRASBOURG|SYDNEY|TAIPEI|TALLINN|TASHKENT|TBILISI|TEGUCIGALPA|TEHRAN|TEL AVIV|THE HAGUE|DEN HAAG|TIRANA|TOKYO|TORINO|TORONTO|TRIPOLI|TUNIS|ULAANBAATAR|UNITED NATIONS|VANCOUVER|VATICAN CITY|VIENNA|VIENTIANE|VILNIUS|WARSAW|WARSZAWA|WASHINGTON|WELLINGTON|WIEN|WINDHOEK|YANGON|YEREVAN|ZAGREB|ZURICH|ZÜRICH|SYRACUSE|AUSTIN|SACRAMENTO|PORTLAND|NASHVILLE|MELBOURNE|BRISBANE|PERTH|MANCHESTER|LIVERPOOL|GLASGOW|CARDIFF|BIRMINGHAM|PESHAWAR|QUETTA|RAWALPINDI|LUCKNOW|PATNA|BHOPAL|JAIPUR|CHANDIGARH|SRINAGAR|AHMEDABAD|PUNE|THIRUVANANTHAPURAM|KOCHI|GUWAHATI|МОСКВА|КИЕВ|КИЇВ|МИНСК|САНКТ-ПЕТЕРБУРГ|ПЕТЕРБУРГ|ΑΘΗΝΑ
`;
const known: ReadonlySet<string> = new Set(
  NAMES.trim()
    .split("|")
    .map((name) => name.trim()),
);

/** States and provinces as datelines shorten them, and the countries that stand beside a city. */
const REGION =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.?H|N\.?J|N\.?M|N\.?Y|N\.?C|N\.?D|Okla|Ore|Pa|R\.?I|S\.?C|S\.?D|Tenn|Tex|Vt|Va|Wash|W\.?\s?Va|Wis|Wyo|D\.?C|Ont|Que|Alta|B\.?C|Man|N\.?S|N\.?B|Sask|N\.?L|P\.?E\.?I|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|Puerto Rico)\.?$/;
const COUNTRY =
  /^(?:Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia(?:-Herzegovina)?|Brazil|Britain|Bulgaria|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|England|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gaza Strip|Georgia|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Madagascar|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|Northern Ireland|Norway|Oman|Pakistan|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Uganda|Ukraine|United Arab Emirates|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|West Bank|Yemen|Zambia|Zimbabwe)$/;

/** True for a city (or cities joined by a stroke) known to stand alone, written in capitals. */
export function isKnownPlace(text: string): boolean {
  return text.split("/").every((part) => known.has(part.trim()));
}

/** True for what stands behind a city and its comma: a state, a province, a country. */
export function isRegion(text: string): boolean {
  return REGION.test(text) || COUNTRY.test(text);
}

const BRITISH =
  /^(?:LONDON|BELFAST|EDINBURGH|CARDIFF|GLASGOW|DUBLIN|MANCHESTER|LIVERPOOL|BIRMINGHAM|LEEDS)$/i;

/** True where "PA" is the Press Association and not Pennsylvania. */
export function isBritish(place: string): boolean {
  return BRITISH.test(place.split(",")[0]?.trim() ?? "");
}
