// Generated from cldr-core and i18n-iso-countries by scripts/generate-library.mjs. Do not edit.
/** One territory a line: code, codes of what it is part of, name, further names. Groups stand first. */
export const TERRITORIES = `
ANZ|053|Australia and New Zealand|ANZ
BENELUX|155 EZ|Benelux
DACH|155|DACH
USMCA|003|USMCA|NAFTA
EFTA|150|European Free Trade Association|EFTA
GREATER_CHINA|030|Greater China
143|142|Central Asia
053|009|Australasia
GCC|MIDDLE_EAST 145|Gulf Cooperation Council|GCC
015|002|Northern Africa|North Africa
NORDICS|154|Nordics|Nordic Countries
013|003 419|Central America
030|142 APAC|East Asia|Eastern Asia
034|142|South Asia|Southern Asia
155|150|Western Europe
151|150|Eastern Europe
ASEAN|035|ASEAN
035|142 APAC|Southeast Asia|South-East Asia|South-Eastern Asia
039|150|Southern Europe
005|419|South America
154|150|Northern Europe
MIDDLE_EAST|EMEA|Middle East
145|142 EMEA|Western Asia
EZ|EU|Eurozone|Euro Area
EU|EEA|European Union|EU
029|003 419|Caribbean|The Caribbean
009|APAC|Oceania
EEA|150|European Economic Area|EEA
003|019|North America
142|001|Asia
150|EMEA|Europe
419|019|Latin America|LATAM
202|002|Sub-Saharan Africa
019|001|Americas|The Americas
APAC|001|APAC|Asia Pacific|Asia-Pacific
002|EMEA|Africa
EMEA|001|EMEA
001||Worldwide|World
AD|039|Andorra
AE|GCC|United Arab Emirates|UAE
AF|034 APAC|Afghanistan
AG|029|Antigua and Barbuda
AI|029|Anguilla
AL|039|Albania
AM|145|Armenia
AO|202|Angola
AQ|009|Antarctica
AR|005|Argentina
AS|009|American Samoa
AT|DACH EZ|Austria
AU|ANZ|Australia
AW|029|Aruba
AX|NORDICS|Åland Islands|Aland Islands
AZ|145|Azerbaijan
BA|039|Bosnia and Herzegovina
BB|029|Barbados
BD|034 APAC|Bangladesh
BE|BENELUX|Belgium
BF|202|Burkina Faso
BG|151 EU|Bulgaria
BH|GCC|Bahrain
BI|202|Burundi
BJ|202|Benin
BL|029|Saint Barthélemy
BM|003|Bermuda
BN|ASEAN|Brunei|Brunei Darussalam
BO|005|Bolivia
BQ|029
BR|005|Brazil
BS|029|Bahamas
BT|034 APAC|Bhutan
BV|005|Bouvet Island
BW|202|Botswana
BY|151|Belarus
BZ|013|Belize
CA|USMCA|Canada
CC|053|Cocos Islands
CD|202|Democratic Republic of the Congo
CF|202|Central African Republic
CG|202|Congo|Republic of the Congo
CH|DACH EFTA|Switzerland
CI|202|Ivory Coast|Cote d'Ivoire|Côte d'Ivoire
CK|009|Cook Islands
CL|005|Chile
CM|202|Cameroon
CN|GREATER_CHINA|China|People's Republic of China
CO|005|Colombia
CR|013|Costa Rica
CU|029|Cuba
CV|202|Cape Verde
CW|029|Curaçao
CX|053|Christmas Island
CY|MIDDLE_EAST 145 EZ|Cyprus
CZ|151 EU|Czechia|Czech Republic
DE|DACH EZ|Germany
DJ|202|Djibouti
DK|NORDICS EU|Denmark
DM|029|Dominica
DO|029|Dominican Republic
DZ|015|Algeria
EC|005|Ecuador
EE|154 EZ|Estonia
EG|015 MIDDLE_EAST|Egypt
EH|015|Western Sahara
ER|202|Eritrea
ES|039 EZ|Spain
ET|202|Ethiopia
FI|NORDICS EZ|Finland
FJ|009|Fiji
FK|005|Falkland Islands
FM|009|Micronesia
FO|NORDICS|Faroe Islands
FR|155 EZ|France
GA|202|Gabon
GB|154|United Kingdom|UK|Great Britain
GD|029|Grenada
GE|145|Georgia
GF|005|French Guiana
GG|154|Guernsey
GH|202|Ghana
GI|039|Gibraltar
GL|003|Greenland
GM|202|Gambia|Republic of The Gambia
GN|202|Guinea
GP|029|Guadeloupe
GQ|202|Equatorial Guinea
GR|039 EZ|Greece
GS|005|South Georgia and the South Sandwich Islands
GT|013|Guatemala
GU|009|Guam
GW|202|Guinea-Bissau
GY|005|Guyana
HK|GREATER_CHINA|Hong Kong
HM|053|Heard Island and McDonald Islands
HN|013|Honduras
HR|039 EU|Croatia
HT|029|Haiti
HU|151 EU|Hungary
ID|ASEAN|Indonesia
IE|154 EZ|Ireland
IL|MIDDLE_EAST 145|Israel
IM|154|Isle of Man
IN|034 APAC|India
IO|202|British Indian Ocean Territory
IQ|MIDDLE_EAST 145|Iraq
IR|034 MIDDLE_EAST|Iran|Islamic Republic of Iran
IS|EFTA NORDICS EEA|Iceland
IT|039 EZ|Italy
JE|154|Jersey
JM|029|Jamaica
JO|MIDDLE_EAST 145|Jordan
JP|030|Japan
KE|202|Kenya
KG|143|Kyrgyzstan
KH|ASEAN|Cambodia
KI|009|Kiribati
KM|202|Comoros
KN|029|Saint Kitts and Nevis
KP|030|North Korea
KR|030|South Korea|Republic of Korea|Korea
KW|GCC|Kuwait
KY|029|Cayman Islands
KZ|143|Kazakhstan
LA|ASEAN|Laos|Lao People's Democratic Republic
LB|MIDDLE_EAST 145|Lebanon
LC|029|Saint Lucia
LI|EFTA 155 EEA|Liechtenstein
LK|034 APAC|Sri Lanka
LR|202|Liberia
LS|202|Lesotho
LT|154 EZ|Lithuania
LU|BENELUX|Luxembourg
LV|154 EZ|Latvia
LY|015|Libya
MA|015|Morocco
MC|155|Monaco
MD|151|Moldova
ME|001|Montenegro
MF|029|Saint Martin
MG|202|Madagascar
MH|009|Marshall Islands
MK|039|North Macedonia|Republic of North Macedonia
ML|202|Mali
MM|ASEAN|Myanmar
MN|030|Mongolia
MO|GREATER_CHINA|Macao
MP|009|Northern Mariana Islands
MQ|029|Martinique
MR|202|Mauritania
MS|029|Montserrat
MT|039 EZ|Malta
MU|202|Mauritius
MV|034 APAC|Maldives
MW|202|Malawi
MX|USMCA 013|Mexico
MY|ASEAN|Malaysia
MZ|202|Mozambique
NA|202|Namibia
NC|009|New Caledonia
NE|202|Niger
NF|053|Norfolk Island
NG|202|Nigeria
NI|013|Nicaragua
NL|BENELUX|Netherlands|Holland
NO|EFTA NORDICS EEA|Norway
NP|034 APAC|Nepal
NR|009|Nauru
NU|009|Niue
NZ|ANZ|New Zealand
OM|GCC|Oman
PA|013|Panama
PE|005|Peru
PF|009|French Polynesia
PG|009|Papua New Guinea
PH|ASEAN|Philippines
PK|034 APAC|Pakistan
PL|151 EU|Poland
PM|003|Saint Pierre and Miquelon
PN|009|Pitcairn|Pitcairn Islands
PR|029|Puerto Rico
PS|MIDDLE_EAST 145|Palestine|State of Palestine
PT|039 EZ|Portugal
PW|009|Palau
PY|005|Paraguay
QA|GCC|Qatar
RE|202|Reunion
RO|151 EU|Romania
RS|039|Serbia
RU|151|Russia|Russian Federation
RW|202|Rwanda
SA|GCC|Saudi Arabia
SB|009|Solomon Islands
SC|202|Seychelles
SD|015|Sudan
SE|NORDICS EU|Sweden
SG|ASEAN|Singapore
SH|202|Saint Helena
SI|039 EZ|Slovenia
SJ|154|Svalbard and Jan Mayen
SK|151 EZ|Slovakia
SL|202|Sierra Leone
SM|039|San Marino
SN|202|Senegal
SO|202|Somalia
SR|005|Suriname
SS|202|South Sudan
ST|202|Sao Tome and Principe
SV|013|El Salvador
SX|029|Sint Maarten
SY|MIDDLE_EAST 145|Syria|Syrian Arab Republic
SZ|202|Eswatini
TC|029|Turks and Caicos Islands
TD|202|Chad
TF|202|French Southern Territories
TG|202|Togo
TH|ASEAN|Thailand
TJ|143|Tajikistan
TK|009|Tokelau
TL|035|Timor-Leste
TM|143|Turkmenistan
TN|015|Tunisia
TO|009|Tonga
TR|MIDDLE_EAST 145|Türkiye|Turkey
TT|029|Trinidad and Tobago
TV|009|Tuvalu
TW|GREATER_CHINA|Taiwan
TZ|202|Tanzania|United Republic of Tanzania
UA|151|Ukraine
UG|202|Uganda
UM|009|United States Minor Outlying Islands
US|USMCA|United States|United States of America|USA|U.S.A.|US|U.S.
UY|005|Uruguay
UZ|143|Uzbekistan
VA|039|Vatican City
VC|029|Saint Vincent and the Grenadines
VE|005|Venezuela
VG|029|British Virgin Islands
VI|029|US Virgin Islands
VN|ASEAN|Vietnam
VU|009|Vanuatu
WF|009|Wallis and Futuna
WS|009|Samoa
YE|MIDDLE_EAST 145|Yemen
YT|202|Mayotte
ZA|202|South Africa
ZM|202|Zambia
ZW|202|Zimbabwe
`;
