package nl.poort.web.portaal;

import java.util.List;
import nl.poort.keten.vragen.Terugbelstand;
import nl.poort.keten.vragen.Terugbelverzoek;
import nl.poort.keten.vragen.Terugbelverzoeken;
import nl.poort.keten.vragen.Volgcode;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Medewerkers;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.techniek.db.Actor;

/// What a customer sees of a call-back: who calls, when, and each attempt in words.
public final class Terugbelbeeld {
    private static final Actor KLANT = Actor.system("klant volgt eigen vraag");

    private final Terugbelverzoeken terugbellen;
    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Medewerkers medewerkers;
    private final Volgcode volgcode;

    public Terugbelbeeld(
            Terugbelverzoeken terugbellen,
            Vragen vragen,
            Organisaties organisaties,
            Medewerkers medewerkers,
            Volgcode volgcode) {
        this.terugbellen = terugbellen;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.medewerkers = medewerkers;
        this.volgcode = volgcode;
    }

    /// Null when nobody is to call.
    public Volgbeeld.Terugbellen van(Vraag v) {
        return terugbellen
                .find(KLANT, v.id())
                .filter(t -> t.stand().isOpen())
                .map(t -> beeld(v, t))
                .orElse(null);
    }

    private Volgbeeld.Terugbellen beeld(Vraag v, Terugbelverzoek t) {
        List<Volgbeeld.Belregel> pogingen = terugbellen.pogingen(KLANT, v.id()).reversed().stream()
                .map(p -> new Volgbeeld.Belregel(p.tijd(), p.uitkomst().klantzin()))
                .toList();
        var moment = t.tijdvak() != null
                ? Belmomenttekst.van(t.tijdvak())
                : t.voorkeur() == null ? null : t.voorkeur().tekst();
        var kiezen = t.stand() == Terugbelstand.WACHT_OP_KLANT ? BelmomentPagina.pad(volgcode, v.kenmerk()) : null;
        return new Volgbeeld.Terugbellen(wie(v, t), moment, v.toegezegdOp(), pogingen, kiezen);
    }

    private String wie(Vraag v, Terugbelverzoek t) {
        var stap = vragen.weg(KLANT, v.id()).find(t.overdracht());
        var team = stap.map(o -> organisaties.getTeam(KLANT, o.naarTeam()).publiekeNaam())
                .orElse(v.bijWie());
        return stap.map(o -> o.aangenomenDoor())
                .flatMap(id -> medewerkers.find(KLANT, id))
                .map(Medewerker::naam)
                .map(naam -> naam + " van " + team)
                .orElse(team);
    }
}
