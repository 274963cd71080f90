-- The partners every authority meets (seed 004). Who runs Poort fills in the own contact points.
with partner (code, naam, soort, route) as (values
  ('partner-uwv', 'UWV', 'KETENPARTNER', 'Vragen over uitkering en werk: draag warm over of verwijs naar UWV.'),
  ('partner-svb', 'SVB', 'KETENPARTNER', 'Vragen over AOW, kinderbijslag en pgb: verwijs naar de SVB.'),
  ('partner-kvk', 'KvK', 'KETENPARTNER', 'Vragen over inschrijving en handelsregister: verwijs naar de KvK.'),
  ('partner-belastingdienst', 'Belastingdienst', 'KETENPARTNER', 'Vragen over rijksbelasting en toeslagen: verwijs naar de Belastingdienst.'),
  ('partner-rdw', 'RDW', 'KETENPARTNER', 'Vragen over kenteken en voertuig: verwijs naar de RDW.'),
  ('partner-kadaster', 'Kadaster', 'KETENPARTNER', 'Vragen over eigendom, percelen en kaarten: draag over aan het Kadaster.'),
  ('partner-duo', 'DUO', 'KETENPARTNER', 'Vragen over studiefinanciering en inburgering: verwijs naar DUO (vroeger IBG).'),
  ('partner-politie', 'Politie', 'KETENPARTNER', 'Spoed: 112. Geen spoed: draag over aan het basisteam van de politie.'),
  ('partner-brandweer', 'Brandweer', 'KETENPARTNER', 'Spoed: 112. Brandveiligheid en advies: draag over aan de veiligheidsregio.'),
  ('partner-woningcorporaties', 'Woningcorporaties', 'KETENPARTNER', 'Vragen over huur en onderhoud: draag over aan de corporatie van de woning.'),
  ('partner-scholen', 'Scholen', 'KETENPARTNER', 'Vragen over leerlingen en leerplicht: draag over aan de school of de leerplichtambtenaar.'),
  ('partner-reinigingsdiensten', 'Reinigingsdiensten', 'KETENPARTNER', 'Meldingen over afval en straatvuil: draag over aan de reinigingsdienst.'),
  ('partner-waterschap', 'Waterschap', 'KETENPARTNER', 'Vragen over water, dijken en riool buiten de bebouwing: kies het waterschap van de plek.'),
  ('partner-provincie', 'Provincie', 'KETENPARTNER', 'Vragen over natuur, provinciale wegen en milieu: kies de provincie van de plek.'),
  ('partner-openbare-lichamen', 'Openbare lichamen', 'KETENPARTNER', 'Gemeenschappelijke regelingen en Caribisch Nederland: kies het lichaam dat erover gaat.'),
  ('partner-ministeries', 'Ministeries', 'KETENPARTNER', 'Vragen over rijksbeleid: verwijs naar Rijksoverheid of het ministerie dat erover gaat.'),
  ('partner-adviescolleges', 'Adviescolleges', 'KETENPARTNER', 'Adviesvragen: draag over aan het college dat adviseert.'),
  ('partner-rechterlijke-macht', 'Rechterlijke macht', 'KETENPARTNER', 'Beroep en zittingen: verwijs naar de rechtbank. Wij geven geen oordeel over een zaak.')
), nieuw as (
  insert into organisatie.organisatie (id, naam, zoeknaam, soort, code)
  select gen_random_uuid(), naam, lower(naam), soort, code from partner
  returning id, naam, code
), team as (
  insert into organisatie.team (organisatie, id, naam, soort, publieke_naam)
  select id, gen_random_uuid(), 'Contactpunt', 'KETENPARTNER', naam from nieuw
)
insert into organisatie.contactpunt (organisatie, route)
select nieuw.id, partner.route from nieuw join partner using (code);
