package nl.poort.sturing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Runs a check: counts what it finds, and shows the oldest rows of the own organisation.
final class ControlesSql {
    private final Handle handle;
    private final Blik blik;
    private final Instant nu;
    private final Instant vanaf;

    ControlesSql(Handle handle, Blik blik, Instant nu, Instant vanaf) {
        this.handle = handle;
        this.blik = blik;
        this.nu = nu;
        this.vanaf = vanaf;
    }

    private record Gevonden(Uitslag.Rij rij, boolean eigen, int samen, Instant oudste) {}

    Uitslag voerUit(Controle controle, int getoond) {
        boolean alsProgramma = blik.organisatie().equals(nl.poort.techniek.db.Actor.NOBODY);
        var gevonden = handle.createQuery("with gevonden as (" + sql(controle) + """
                        )
                        select vraag, kenmerk, wat, sinds, :programma or :organisatie = any(zicht) as eigen,
                          count(*) over () as samen, min(sinds) over () as oudste
                        from gevonden where :heel or :organisatie = any(zicht)
                        order by eigen desc, sinds, vraag limit :getoond""")
                .bind("programma", alsProgramma)
                .bind("organisatie", blik.organisatie())
                .bind("heel", blik.heleKeten())
                .bind("nu", nu.atOffset(ZoneOffset.UTC))
                .bind("vanaf", vanaf.atOffset(ZoneOffset.UTC))
                .bind("getoond", getoond)
                .map((r, ctx) -> new Gevonden(
                        new Uitslag.Rij(
                                r.getObject("vraag", UUID.class),
                                r.getString("kenmerk"),
                                r.getString("wat"),
                                r.getObject("sinds", java.time.OffsetDateTime.class)
                                        .toInstant()),
                        r.getBoolean("eigen"),
                        r.getInt("samen"),
                        r.getObject("oudste", java.time.OffsetDateTime.class).toInstant()))
                .list();
        if (gevonden.isEmpty()) {
            return new Uitslag(controle, 0, null, List.of());
        }
        var rijen = gevonden.stream().filter(Gevonden::eigen).map(Gevonden::rij).toList();
        var eerste = gevonden.getFirst();
        return new Uitslag(controle, eerste.samen(), eerste.oudste(), rijen);
    }

    private static String sql(Controle controle) {
        return switch (controle) {
            case BELOOFD_ZONDER_VRAAG -> VraagcontrolesSql.BELOOFD_ZONDER_VRAAG;
            case NIET_VERTELD_ZONDER_DATUM -> VraagcontrolesSql.NIET_VERTELD_ZONDER_DATUM;
            case KENMERK_VERSCHILT -> VraagcontrolesSql.KENMERK_VERSCHILT;
            case GEEN_EIGENAAR -> VraagcontrolesSql.GEEN_EIGENAAR;
            case GEEN_KETENKLOK -> VraagcontrolesSql.GEEN_KETENKLOK;
            case NIEMANDS_WERK -> VraagcontrolesSql.NIEMANDS_WERK;
            case GEEN_REGIEVOERDER -> VraagcontrolesSql.GEEN_REGIEVOERDER;
            case AANBOD_TE_LAAT -> WegcontrolesSql.AANBOD_TE_LAAT;
            case VERLOPEN_ZONDER_ESCALATIE -> WegcontrolesSql.VERLOPEN_ZONDER_ESCALATIE;
            case BEEINDIGD_ZONDER_REDEN -> WegcontrolesSql.BEEINDIGD_ZONDER_REDEN;
            case WERK_BIJ_GESLOTEN_VRAAG -> WegcontrolesSql.WERK_BIJ_GESLOTEN_VRAAG;
            case OUDER_VOOR_KIND -> WegcontrolesSql.OUDER_VOOR_KIND;
            case ANTWOORD_BLIJFT_HANGEN -> WegcontrolesSql.ANTWOORD_BLIJFT_HANGEN;
            case ZAAK_ANDER_KENMERK -> ZaakcontrolesSql.ZAAK_ANDER_KENMERK;
            case ZAAK_ZONDER_BEHANDELAAR -> ZaakcontrolesSql.ZAAK_ZONDER_BEHANDELAAR;
            case ZAAK_DICHT_VRAAG_WACHT -> ZaakcontrolesSql.ZAAK_DICHT_VRAAG_WACHT;
            case GESLOTEN_VOOR_VERTELD -> VraagcontrolesSql.GESLOTEN_VOOR_VERTELD;
            case MEELOPER_NIET_VERTELD -> VraagcontrolesSql.MEELOPER_NIET_VERTELD;
            case KLOK_LOOPT_NA_SLUITEN -> VraagcontrolesSql.KLOK_LOOPT_NA_SLUITEN;
            case DOORZENDING_BLIJFT_LIGGEN -> OntvangstcontrolesSql.DOORZENDING_BLIJFT_LIGGEN;
            case VERZOEK_NIET_COMPLEET -> OntvangstcontrolesSql.VERZOEK_NIET_COMPLEET;
            case VERZOEK_ZONDER_ZAAK -> OntvangstcontrolesSql.VERZOEK_ZONDER_ZAAK;
            case UITVAL_BLIJFT_LIGGEN -> OntvangstcontrolesSql.UITVAL_BLIJFT_LIGGEN;
            case BERICHT_BLIJFT_LIGGEN -> FundamentcontrolesSql.BERICHT_BLIJFT_LIGGEN;
            case NABELLEN_BLIJFT_LIGGEN -> FundamentcontrolesSql.NABELLEN_BLIJFT_LIGGEN;
            case BRIEF_BLIJFT_LIGGEN -> FundamentcontrolesSql.BRIEF_BLIJFT_LIGGEN;
            case BEZORGING_ACHTER -> FundamentcontrolesSql.BEZORGING_ACHTER;
            case BEZORGING_OPGEGEVEN -> FundamentcontrolesSql.BEZORGING_OPGEGEVEN;
            case WEBHOOK_ACHTER -> FundamentcontrolesSql.WEBHOOK_ACHTER;
            case WEBHOOK_OPGEGEVEN -> FundamentcontrolesSql.WEBHOOK_OPGEGEVEN;
            case PRIORITEIT_1_ZONDER_OPROEP -> FundamentcontrolesSql.PRIORITEIT_1_ZONDER_OPROEP;
            case OPROEP_NIET_BEVESTIGD -> FundamentcontrolesSql.OPROEP_NIET_BEVESTIGD;
            case OPGESCHAALD_ZONDER_CALAMITEIT -> FundamentcontrolesSql.OPGESCHAALD_ZONDER_CALAMITEIT;
            case KETEN_NIET_HEEL -> FundamentcontrolesSql.KETEN_NIET_HEEL;
        };
    }
}
