package nl.poort.keten.vragen;

import java.util.LinkedHashMap;
import java.util.UUID;
import nl.poort.registers.klokken.Norm;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Tx;

/// How a call-back begins: the promise, the step to who must call, and the answers that travel along.
final class Terugbelstart {
    private final Tx tx;
    private final Bronnen bronnen;

    Terugbelstart(Tx tx, Bronnen bronnen) {
        this.tx = tx;
        this.bronnen = bronnen;
    }

    /// With the answers on the question set checked, and a person of the group only.
    Terugbelwens schoon(Terugbelwens w) {
        if (w.naarTeam() == null) {
            throw fout("naarTeam", "Kies wie de klant terugbelt");
        }
        if (w.gevraagd() == null || w.gevraagd().isBlank()) {
            throw fout("gevraagd", "Schrijf op waarover de klant gebeld wil worden");
        }
        if (w.tijdvak() != null) {
            var team = bronnen.organisaties().getTeam(tx.actor(), w.naarTeam());
            Terugbelregels.eisTijdvak(
                    bronnen.kalenders().kalenders(tx.actor(), team.organisatie(), Vragen.dag(tx)),
                    w.tijdvak(),
                    tx.now());
        }
        if (w.naarMedewerker() != null) {
            bronnen.medewerkers()
                    .find(tx.actor(), w.naarMedewerker())
                    .filter(m -> m.teams().contains(w.naarTeam()))
                    .orElseThrow(() -> fout("naarMedewerker", "Deze collega zit niet in dit team"));
        }
        var antwoorden = new LinkedHashMap<>(w.antwoorden());
        if (w.vragenset() != null) {
            var set = new VragensetsSql(tx.handle())
                    .find(w.vragenset())
                    .orElseThrow(() -> Weigering.onbekend("Deze vragenset"));
            var vragen = set.vragen().stream().map(Setvraag::vraag).toList();
            antwoorden.keySet().removeAll(vragen);
            antwoorden.putAll(Vragensets.antwoorden(set, w.antwoorden()));
        }
        return new Terugbelwens(
                w.naarTeam(),
                w.naarMedewerker(),
                w.gevraagd().strip(),
                w.vragenset(),
                antwoorden,
                w.tijdvak() == null ? w.voorkeur() : null,
                w.tijdvak(),
                w.afspraak());
    }

    private static Weigering fout(String veld, String zin) {
        return new Weigering("ongeldige-invoer", zin, java.util.Map.of(veld, zin));
    }

    /// @param houder who keeps it for the customer while another group calls; null = the contact link calls itself
    Vraag stellen(NieuweVraag n, Terugbelwens wens, UUID houder) {
        var nieuw = new NieuweVraag(
                n.kenmerk(),
                n.tekst(),
                n.soort(),
                n.onderwerp(),
                n.impact(),
                n.urgentie(),
                n.klant(),
                n.klantTeam(),
                n.contactschakel(),
                houder,
                Terugkoppelwijze.BELLEN,
                n.context().met(new Context(wens.antwoorden())),
                n.artikel(),
                n.eersteSignaal(),
                n.intern());
        return new Intake(tx, bronnen, wens.afspraak(), wens.tijdvak()).stellen(nieuw, null);
    }

    Overdracht stap(Reis reis, Overdracht houder, Terugbelwens wens) {
        var naar = reis.team(wens.naarTeam());
        if (naar.id().equals(houder.naarTeam())) {
            if (wens.naarMedewerker() != null) {
                reis.overdrachten.wijsToe(houder, wens.naarMedewerker());
            }
            return houder;
        }
        Samenwerkingen.eisSamenwerking(tx, houder.naarOrganisatie(), naar.organisatie());
        var doorgang = new Doorgang(reis);
        doorgang.eisNieuweSchakel(houder, naar);
        var o = doorgang.stap(
                houder,
                naar,
                Overdrachtsoort.TERUGBELLEN,
                wens.gevraagd(),
                new Context(wens.antwoorden()),
                null,
                wens.naarMedewerker());
        reis.overdrachten.zet(houder, Overdrachtstand.DOORGEGEVEN, TeDoen.WACHTEN, null);
        reis.publiceer(Terugbelverzoeken.aangeboden(o));
        return o;
    }

    /// Writes the request, and lets the promise run for who must call.
    void leg(Reis reis, Overdracht o, Terugbelwens wens) {
        reis.ververs();
        if (wens.naarMedewerker() != null && o.isWortel()) {
            reis.overdrachten.wijsToe(o, wens.naarMedewerker());
        }
        var kalenders = bronnen.kalenders().kalenders(tx.actor(), o.naarOrganisatie(), Vragen.dag(tx));
        var norm = Terugbelregels.norm(kalenders, tx.now(), ketennorm(reis, wens), wens.tijdvak());
        var klok = new Terugbelloop(reis).start(o, norm, wens.tijdvak());
        new TerugbelSql(tx.handle())
                .zet(new Terugbelverzoek(
                        o.vraag(),
                        o.id(),
                        Terugbelstand.TE_BELLEN,
                        wens.voorkeur(),
                        wens.tijdvak() == null ? null : wens.tijdvak().van(),
                        wens.tijdvak() == null ? null : wens.tijdvak().tot(),
                        wens.vragenset(),
                        tx.now(),
                        null));
        reis.vragen.toezegging(o.vraag(), klok.deadline());
        reis.publiceer(Terugbelverzoeken.toegezegd(o, wens, klok.deadline()));
        reis.bijwerken();
    }

    private Norm ketennorm(Reis reis, Terugbelwens wens) {
        return bronnen.afspraken()
                .geldig(tx.actor(), wens.afspraak(), Vragen.dag(tx))
                .ketennorm(reis.vraag().prioriteit())
                .orElseThrow();
    }
}
