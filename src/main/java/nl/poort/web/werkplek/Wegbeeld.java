package nl.poort.web.werkplek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtstand;
import nl.poort.keten.vragen.TeDoen;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vraagstand;
import nl.poort.keten.vragen.Weg;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Klokstand;

/// The whole way of a Vraag in one line: customer, contact link, next link … and how far it is back.
///
/// @param lijn the links from the customer outwards
/// @param zijpaden what ended on the way: refused, expired, withdrawn, asked in between
public record Wegbeeld(List<Plek> lijn, List<Zijpad> zijpaden) {

    /// One link in the line.
    ///
    /// @param wie the person who holds it, empty when nobody or of another organisation
    /// @param kleur `gedaan`, `nu`, `straks` or `wacht`
    /// @param terug the answer has passed here on the way back
    /// @param deadline before when this link must act; null when it has nothing to do
    public record Plek(
            String naam,
            String organisatie,
            String wie,
            String stand,
            Instant sinds,
            String kleur,
            boolean terug,
            Instant start,
            Instant deadline,
            String uitkomst) {}

    public record Zijpad(Instant tijd, String zin, String reden) {}

    static Wegbeeld van(Vraag vraag, Weg weg, List<Klok> klokken, Namen namen) {
        var lijn = new ArrayList<Plek>();
        lijn.add(klant(vraag));
        var zij = new ArrayList<Zijpad>();
        var blad = weg.blad().map(Overdracht::id).orElse(null);
        weg.overdrachten().stream().filter(Overdracht::isWortel).findFirst().ifPresent(wortel -> {
            var rest = new ArrayList<Overdracht>(List.of(wortel));
            while (!rest.isEmpty()) {
                var o = rest.removeFirst();
                lijn.add(plek(vraag, weg, o, blad, klokken, namen));
                weg.kinderen(o).stream().filter(Wegbeeld::opDeLijn).forEach(rest::add);
            }
        });
        weg.overdrachten().stream().filter(o -> !o.isWortel() && !opDeLijn(o)).forEach(o -> zij.add(zijpad(o, namen)));
        return new Wegbeeld(lijn, zij);
    }

    private static boolean opDeLijn(Overdracht o) {
        return !o.soort().isKlus() && (!o.stand().isEinde() || o.stand() == Overdrachtstand.TERUGGEKOPPELD);
    }

    private static Plek klant(Vraag v) {
        boolean verteld = v.geinformeerdOp() != null;
        boolean open = v.stand().isOpen();
        return new Plek(
                v.klantTeam() == null ? "Klant" : "Vrager",
                "",
                "",
                verteld ? "heeft het antwoord" : open ? "wacht op antwoord" : "loopt mee",
                verteld ? v.geinformeerdOp() : v.gesteldOp(),
                verteld ? "gedaan" : "wacht",
                verteld,
                v.gesteldOp(),
                open ? v.toegezegdOp() : null,
                null);
    }

    private static Plek plek(Vraag v, Weg weg, Overdracht o, UUID blad, List<Klok> klokken, Namen namen) {
        boolean hier = o.id().equals(blad) && v.stand().isOpen();
        boolean terug = o.beantwoordOp() != null;
        boolean opgeschaald = v.stand() == Vraagstand.OPGESCHAALD;
        return new Plek(
                namen.teamnaam(o.naarTeam()),
                namen.organisatie(o.naarOrganisatie()),
                namen.mensOfU(o.aangenomenDoor() != null ? o.aangenomenDoor() : o.naarMedewerker()),
                stand(v, o),
                sinds(weg, o),
                hier && !opgeschaald ? "nu" : terug ? "gedaan" : "wacht",
                terug,
                o.aangenomenOp() == null ? o.aangebodenOp() : o.aangenomenOp(),
                o.stand().isOpen() && o.teDoen() != TeDoen.WACHTEN ? o.uiterlijk() : null,
                uitkomst(o, klokken));
    }

    private static String stand(Vraag v, Overdracht o) {
        return switch (o.stand()) {
            case AANGEBODEN -> "moet het nog aannemen";
            case AANGENOMEN ->
                switch (o.teDoen()) {
                    case AANNEMEN, BEHANDELEN, NIETS, WACHTEN -> "is ermee bezig";
                    case AFMELDEN -> "heeft het antwoord en meldt het af";
                    case TERUGKOPPELEN -> "heeft het antwoord en vertelt het de klant";
                    case BELLEN -> "belt de klant na";
                    case BESLISSEN -> "moet de knoop doorhakken";
                    case VERTRAGING_MELDEN -> "meldt dat het langer duurt";
                };
            case INFO_GEVRAAGD -> "wacht op informatie";
            case DOORGEGEVEN -> "wacht op antwoord van de volgende";
            case BEANTWOORD -> "heeft geantwoord";
            case TERUGGEKOPPELD ->
                o.isWortel() && v.geinformeerdOp() != null ? "heeft de klant geïnformeerd" : "heeft geantwoord";
            case GEWEIGERD, VERLOPEN, INGETROKKEN -> o.stand().tekst();
        };
    }

    private static Instant sinds(Weg weg, Overdracht o) {
        if (o.teDoen() == TeDoen.TERUGKOPPELEN || o.teDoen() == TeDoen.AFMELDEN) {
            return weg.kinderen(o).stream()
                    .map(Overdracht::beantwoordOp)
                    .filter(java.util.Objects::nonNull)
                    .max(java.util.Comparator.naturalOrder())
                    .orElse(o.aangenomenOp());
        }
        if (o.teruggekoppeldOp() != null && o.isWortel()) {
            return o.teruggekoppeldOp();
        }
        if (o.beantwoordOp() != null) {
            return o.beantwoordOp();
        }
        return o.aangenomenOp() == null ? o.aangebodenOp() : o.aangenomenOp();
    }

    /// How its answer clock ended; null while it runs.
    private static String uitkomst(Overdracht o, List<Klok> klokken) {
        return klokken.stream()
                .filter(k -> k.onderwerp().equals(o.id()) && !k.isOpen() && k.stand() != Klokstand.VERVALLEN)
                .reduce((a, b) -> b)
                .map(k -> k.stand() == Klokstand.GEHAALD ? "op tijd" : k.uitkomst())
                .orElse(null);
    }

    private static Zijpad zijpad(Overdracht o, Namen namen) {
        var naam = namen.teamnaam(o.naarTeam());
        var tijd = o.afgerondOp() == null ? o.aangebodenOp() : o.afgerondOp();
        if (o.soort().isKlus()) {
            var zin = o.soort().tekst() + " voor " + naam + ": " + o.gevraagd();
            return new Zijpad(tijd, Character.toUpperCase(zin.charAt(0)) + zin.substring(1), leeg(o.antwoord()));
        }
        var zin = switch (o.stand()) {
            case GEWEIGERD -> naam + " heeft geweigerd";
            case VERLOPEN -> naam + " heeft niet op tijd aangenomen";
            case INGETROKKEN -> "Ingetrokken bij " + naam;
            case AANGEBODEN, AANGENOMEN, INFO_GEVRAAGD, DOORGEGEVEN, BEANTWOORD, TERUGGEKOPPELD ->
                naam + ": " + o.stand().tekst();
        };
        return new Zijpad(tijd, zin, leeg(o.reden()));
    }

    private static String leeg(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
