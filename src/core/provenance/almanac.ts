/** An office and who held it; days are the first and the last. */
export interface Term {
  readonly office: string;
  readonly holder: string;
  readonly from: string;
  readonly to: string;
}

/** Two people who met, and the days on which they did. */
interface Meeting {
  readonly one: string;
  readonly other: string;
  readonly days: readonly string[];
}

/**
 * Offices that have ended, as agencies write them before a name. Public record; a term that ends
 * while this file stands still makes it say less, never something wrong.
 */
const TERMS = `
President|Joe Biden|2021-01-20|2025-01-20
Vice President|Kamala Harris|2021-01-20|2025-01-20
Vice President|Mike Pence|2017-01-20|2021-01-20
President|Barack Obama|2009-01-20|2017-01-20
Secretary of State|Antony Blinken|2021-01-26|2025-01-20
Secretary of State|Mike Pompeo|2018-04-26|2021-01-20
Secretary of State|Rex Tillerson|2017-02-01|2018-03-31
Secretary of State|John Kerry|2013-02-01|2017-01-20
Defense Secretary|Lloyd Austin|2021-01-22|2025-01-20
Defense Secretary|Mark Esper|2019-07-23|2020-11-09
Treasury Secretary|Janet Yellen|2021-01-26|2025-01-20
Treasury Secretary|Steven Mnuchin|2017-02-13|2021-01-20
Attorney General|Merrick Garland|2021-03-11|2025-01-20
Attorney General|William Barr|2019-02-14|2020-12-23
Homeland Security Secretary|Alejandro Mayorkas|2021-02-02|2025-01-20
House Speaker|Kevin McCarthy|2023-01-07|2023-10-03
House Speaker|Nancy Pelosi|2019-01-03|2023-01-03
House Speaker|Paul Ryan|2015-10-29|2019-01-03
Senate Majority Leader|Chuck Schumer|2021-01-20|2025-01-03
Senate Majority Leader|Mitch McConnell|2015-01-03|2021-01-20
Prime Minister|Rishi Sunak|2022-10-25|2024-07-05
Prime Minister|Liz Truss|2022-09-06|2022-10-25
Prime Minister|Boris Johnson|2019-07-24|2022-09-06
Prime Minister|Theresa May|2016-07-13|2019-07-24
Prime Minister|David Cameron|2010-05-11|2016-07-13
Foreign Secretary|James Cleverly|2022-09-06|2023-11-13
Home Secretary|Suella Braverman|2022-10-25|2023-11-13
First Minister|Nicola Sturgeon|2014-11-20|2023-03-28
First Minister|Humza Yousaf|2023-03-29|2024-05-07
Prime Minister|Leo Varadkar|2022-12-17|2024-04-09
Chancellor|Olaf Scholz|2021-12-08|2025-05-06
Chancellor|Angela Merkel|2005-11-22|2021-12-08
Foreign Minister|Annalena Baerbock|2021-12-08|2025-05-06
President|François Hollande|2012-05-15|2017-05-14
Prime Minister|Élisabeth Borne|2022-05-16|2024-01-09
Prime Minister|Gabriel Attal|2024-01-09|2024-09-05
Prime Minister|Michel Barnier|2024-09-05|2024-12-13
Prime Minister|Mario Draghi|2021-02-13|2022-10-22
Prime Minister|Giuseppe Conte|2018-06-01|2021-02-13
Prime Minister|António Costa|2015-11-26|2024-04-02
Prime Minister|Mark Rutte|2010-10-14|2024-07-02
Prime Minister|Mateusz Morawiecki|2017-12-11|2023-12-13
President|Andrzej Duda|2015-08-06|2025-08-06
Prime Minister|Sanna Marin|2019-12-10|2023-06-20
Prime Minister|Magdalena Andersson|2021-11-30|2022-10-18
Secretary-General|Jens Stoltenberg|2014-10-01|2024-10-01
policy chief|Josep Borrell|2019-12-01|2024-12-01
Prime Minister|Justin Trudeau|2015-11-04|2025-03-14
President|Andrés Manuel López Obrador|2018-12-01|2024-10-01
President|Jair Bolsonaro|2019-01-01|2023-01-01
President|Alberto Fernández|2019-12-10|2023-12-10
President|Mauricio Macri|2015-12-10|2019-12-10
President|Sebastián Piñera|2018-03-11|2022-03-11
President|Iván Duque|2018-08-07|2022-08-07
President|Pedro Castillo|2021-07-28|2022-12-07
Defense Minister|Sergei Shoigu|2012-11-06|2024-05-12
Adm.|Nikolai Yevmenov|2019-05-03|2024-03-10
Defense Minister|Oleksii Reznikov|2021-11-04|2023-09-05
Foreign Minister|Dmytro Kuleba|2020-03-04|2024-09-05
Premier|Li Keqiang|2013-03-15|2023-03-11
Foreign Minister|Qin Gang|2022-12-30|2023-07-25
Defense Minister|Li Shangfu|2023-03-12|2023-10-24
President|Tsai Ing-wen|2016-05-20|2024-05-20
Prime Minister|Fumio Kishida|2021-10-04|2024-10-01
Prime Minister|Yoshihide Suga|2020-09-16|2021-10-04
Prime Minister|Shinzo Abe|2012-12-26|2020-09-16
President|Yoon Suk Yeol|2022-05-10|2025-04-04
President|Moon Jae-in|2017-05-10|2022-05-09
President|Park Geun-hye|2013-02-25|2017-03-10
President|Ebrahim Raisi|2021-08-03|2024-05-19
President|Hassan Rouhani|2013-08-03|2021-08-03
Foreign Minister|Hossein Amirabdollahian|2021-08-25|2024-05-19
President|Bashar Assad|2000-07-17|2024-12-08
Defense Minister|Yoav Gallant|2022-12-29|2024-11-05
Prime Minister|Yair Lapid|2022-07-01|2022-12-29
Prime Minister|Naftali Bennett|2021-06-13|2022-07-01
Prime Minister|Imran Khan|2018-08-18|2022-04-10
Prime Minister|Sheikh Hasina|2009-01-06|2024-08-05
President|Gotabaya Rajapaksa|2019-11-18|2022-07-14
President|Ranil Wickremesinghe|2022-07-21|2024-09-23
President|Rodrigo Duterte|2016-06-30|2022-06-30
President|Joko Widodo|2014-10-20|2024-10-20
Prime Minister|Prayuth Chan-ocha|2014-08-24|2023-08-22
Prime Minister|Srettha Thavisin|2023-08-22|2024-08-14
Prime Minister|Scott Morrison|2018-08-24|2022-05-23
Prime Minister|Jacinda Ardern|2017-10-26|2023-01-25
Prime Minister|Chris Hipkins|2023-01-25|2023-11-27
President|Muhammadu Buhari|2015-05-29|2023-05-29
President|Uhuru Kenyatta|2013-04-09|2022-09-13
President|Macky Sall|2012-04-02|2024-04-02
Pope|Francis|2013-03-13|2025-04-21
Pope|Benedict XVI|2005-04-19|2013-02-28
Queen|Elizabeth II|1952-02-06|2022-09-08
`;

const MEETINGS = `
Kim|Putin|2019-04-25,2023-09-13,2024-06-19,2025-09-03
Trump|Kim|2018-06-12,2019-02-28,2019-06-30
Biden|Xi|2022-11-14,2023-11-15,2024-11-16
Biden|Putin|2021-06-16
Trump|Putin|2017-07-07,2018-07-16,2025-08-15
Xi|Putin|2022-02-04,2022-09-15,2023-03-21,2023-10-18,2024-05-16,2024-07-03,2024-10-22,2025-05-08,2025-09-02
Kim|Moon|2018-04-27,2018-05-26,2018-09-18,2018-09-19
Biden|Zelenskyy|2021-09-01,2022-12-21,2023-02-20,2023-07-12,2023-09-21,2023-12-12,2024-06-07,2024-06-13,2024-09-26
Trump|Zelenskyy|2019-09-25,2024-09-27,2025-02-28,2025-04-26,2025-08-18,2025-10-17
Biden|Kishida|2023-01-13,2023-05-18,2024-04-10
Biden|Yoon|2022-05-21,2023-04-26
Biden|Modi|2021-09-24,2023-06-22,2023-09-08,2024-09-21
Biden|Netanyahu|2023-09-20,2023-10-18,2024-07-25
Trump|Netanyahu|2025-02-04,2025-04-07,2025-07-07,2025-09-29
`;

export const terms: readonly Term[] = rows(TERMS).map(
  ([office = "", holder = "", from = "", to = ""]) => ({
    office,
    holder,
    from,
    to,
  }),
);

export const meetings: readonly Meeting[] = rows(MEETINGS).map(
  ([one = "", other = "", days = ""]) => ({
    one,
    other,
    days: days.split(","),
  }),
);

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
}
