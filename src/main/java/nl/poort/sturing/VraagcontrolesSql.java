package nl.poort.sturing;

/// Checks on the Vraag itself. Each gives: vraag, kenmerk, wat, sinds, zicht. What is open is always looked at, by the
/// partial index on open Vragen; what is closed from `:vanaf` on.
final class VraagcontrolesSql {
    private VraagcontrolesSql() {}

    static final String BELOOFD_ZONDER_VRAAG = """
            select c.vraag, c.kenmerk, 'beloofd via ' || c.kanaal as wat, c.tijd as sinds, array[c.organisatie] as zicht
            from organisatie.organisatie g join klantcontact.contact c on c.organisatie = g.id
            where c.tijd >= :vanaf and c.resultaat in ('DOORGEZET', 'TERUGBELLEN')
              and not exists (select 1 from klantcontact.contact x where x.correctie_op = c.id)
              and not exists (select 1 from vragen.vraag v where v.id = c.vraag)
              and not exists (select 1 from vragen.vraag v where v.kenmerk = c.kenmerk)""";

    static final String NIET_VERTELD_ZONDER_DATUM = """
            select v.id as vraag, v.kenmerk, 'geen datum of geen volgende stap' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')
              and (v.toegezegd_op is null or v.volgende_stap = '' or v.bij_wie = '')""";

    static final String KENMERK_VERSCHILT = """
            select v.id as vraag, v.kenmerk, 'ander kenmerk: ' || a.kenmerk as wat, a.tijd as sinds, v.zicht
            from vragen.vraag v
            join lateral (
              select c.kenmerk, c.tijd from klantcontact.contact c where c.vraag = v.id and c.kenmerk <> v.kenmerk
              union all
              select b.kenmerk, b.opgesteld_op from berichten.bericht b
              where b.vraag = v.id and b.kenmerk <> v.kenmerk) a on true
            where v.gesteld_op >= :vanaf""";

    static final String GEEN_EIGENAAR = """
            select v.id as vraag, v.kenmerk, 'eigenaar of contactpunt bestaat niet' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD')
              and (not exists (select 1 from organisatie.team t where t.id = v.eigenaar)
                or not exists (select 1 from organisatie.team t where t.id = v.contactschakel))""";

    static final String GEEN_KETENKLOK = """
            select v.id as vraag, v.kenmerk, k.aantal || ' lopende ketenklokken' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            cross join lateral (
              select count(*) as aantal from klokken.klok k
              where k.root = v.id and k.soort = 'KETEN' and k.stand in ('LOOPT', 'GEPAUZEERD')) k
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') and k.aantal <> 1""";

    static final String NIEMANDS_WERK = """
            select v.id as vraag, v.kenmerk, 'geen enkel team heeft hem nu' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            where v.stand in ('OPEN', 'BEANTWOORD')
              and not exists (select 1 from vragen.overdracht o
                where o.vraag = v.id and o.soort not in ('TAAK', 'RUGGESPRAAK')
                  and o.stand in ('AANGEBODEN', 'AANGENOMEN', 'INFO_GEVRAAGD'))""";

    static final String GEEN_REGIEVOERDER = """
            select v.id as vraag, v.kenmerk, weg.teams || ' teams, geen regievoerder' as wat, v.gesteld_op as sinds, v.zicht
            from vragen.vraag v
            cross join lateral (
              select count(distinct o.naar_team) as teams from vragen.overdracht o
              where o.vraag = v.id and o.soort not in ('TAAK', 'RUGGESPRAAK')) weg
            where v.stand in ('OPEN', 'BEANTWOORD', 'OPGESCHAALD') and v.regievoerder is null and weg.teams > 1""";

    static final String GESLOTEN_VOOR_VERTELD = """
            select v.id as vraag, v.kenmerk,
              case when v.bekendmaking = 'ANONIEM' and v.geinformeerd_op is not null
                then 'gesloten als anoniem, maar de klant is bekend' else 'gesloten en niet verteld' end as wat,
              coalesce(v.gesloten_op, v.gesteld_op) as sinds, v.zicht
            from vragen.vraag v
            where v.stand = 'GESLOTEN' and v.gesteld_op >= :vanaf
              and (v.geinformeerd_op is null or v.bekendmaking is null or v.gesloten_op is null
                or v.geinformeerd_op > v.gesloten_op
                or (v.bekendmaking = 'ANONIEM' and (v.klant is not null or v.klant_team is not null)))""";

    /// The main Vraag may itself have joined another one.
    static final String MEELOPER_NIET_VERTELD = """
            with recursive mee (vraag, hoofd) as (
              select v.id, v.samengevoegd_met from vragen.vraag v
              where v.stand = 'SAMENGEVOEGD' and v.geinformeerd_op is null and v.samengevoegd_met is not null
              union
              select m.vraag, h.samengevoegd_met from mee m join vragen.vraag h on h.id = m.hoofd
              where h.samengevoegd_met is not null)
            select v.id as vraag, v.kenmerk, 'hoort bij ' || h.kenmerk || ', en die is verteld' as wat,
              h.geinformeerd_op as sinds, v.zicht
            from mee m join vragen.vraag v on v.id = m.vraag join vragen.vraag h on h.id = m.hoofd
            where h.stand = 'GESLOTEN' and h.geinformeerd_op is not null""";

    static final String KLOK_LOOPT_NA_SLUITEN = """
            select v.id as vraag, v.kenmerk, 'de klok ' || lower(k.soort) || ' loopt nog' as wat,
              coalesce(v.gesloten_op, k.start) as sinds, v.zicht
            from klokken.klok k join vragen.vraag v on v.id = k.root
            where k.stand in ('LOOPT', 'GEPAUZEERD')
              and k.soort in ('KETEN', 'AANNAME', 'ANTWOORD', 'AFMELDING', 'TERUGKOPPELING')
              and v.stand in ('GESLOTEN', 'SAMENGEVOEGD')""";
}
