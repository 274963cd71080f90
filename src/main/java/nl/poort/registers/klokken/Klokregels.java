package nl.poort.registers.klokken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.poort.techniek.Weigering;

/// When a clock ends and warns, and what may be done to it. Pure.
final class Klokregels {
    private static final Norm PLICHT = Norm.werkuren(4);
    private static final Norm PLICHT_VOLCONTINU = new Norm(4, Eenheid.UREN);

    /// The moments of a clock; `driekwart` and `plicht` are null when there is nothing (left) to warn for.
    ///
    /// @param kaal for legal terms the last day before the law moves it, else null
    record Momenten(LocalDate kaal, Instant deadline, Instant driekwart, Instant plicht) {}

    private Klokregels() {}

    static Momenten start(Kalenders kalenders, Klokstart wens) {
        var natuurlijk = kalenders.plus(wens.kalender(), wens.start(), wens.norm());
        var deadline = later(wens.start(), begrensd(natuurlijk, wens.uiterlijk()));
        var kaal = wens.kalender() == Kalendersoort.ATW && !wens.norm().isTijd()
                ? kalenders.termijnenwet().kaalEinde(Kalenders.dag(wens.start()), wens.norm())
                : null;
        return momenten(kalenders, wens.soort(), wens.kalender(), wens.start(), kaal, deadline);
    }

    /// A running clock gets another deadline: warnings are counted anew.
    static Momenten verzet(Kalenders kalenders, Rij rij, LocalDate kaal, Instant deadline) {
        var klok = rij.klok();
        var nieuw = begrensd(deadline, rij.uiterlijk());
        return momenten(kalenders, klok.soort(), klok.kalender(), klok.start(), kaal, nieuw);
    }

    /// A longer term. For a legal term the extension follows the bare end, and then the law moves the whole.
    static Momenten verleng(Kalenders kalenders, Rij rij, Norm erbij, List<Norm> eerder) {
        var klok = rij.klok();
        if (rij.kaalEind() == null) {
            return verzet(kalenders, rij, null, kalenders.plus(klok.kalender(), klok.deadline(), erbij));
        }
        var kaal = kalenders.termijnenwet().kaalEinde(rij.kaalEind(), erbij);
        var delen = new java.util.ArrayList<>(eerder);
        delen.add(erbij);
        return verzet(kalenders, rij, kaal, wettelijk(kalenders, klok, kaal, delen));
    }

    /// The deadline moves by the time the clock stood still; warnings not yet given keep their distance to it.
    static Momenten hervat(Kalenders kalenders, Rij rij, Pauze pauze, Instant nu, List<Norm> delen) {
        var klok = rij.klok();
        LocalDate kaal = null;
        Instant deadline;
        if (rij.kaalEind() == null) {
            deadline = kalenders.naPauze(klok.kalender(), klok.norm(), klok.deadline(), pauze.van(), nu);
        } else {
            int dagen = Termijnenwet.opgeschorteDagen(pauze.datum(), Kalenders.dag(nu), pauze.termijn());
            kaal = rij.kaalEind().plusDays(dagen);
            deadline = wettelijk(kalenders, klok, kaal, delen);
        }
        deadline = begrensd(deadline, rij.uiterlijk());
        return new Momenten(
                kaal,
                deadline,
                meegeschoven(kalenders, klok, rij.driekwart(), deadline),
                meegeschoven(kalenders, klok, rij.plicht(), deadline));
    }

    /// Refuses a pause without a legal ground, date and message; names every fault.
    static void magPauzeren(Klok klok, Opschorting o, Instant nu) {
        var fouten = new LinkedHashMap<String, String>();
        if (o.grond() == null) {
            fouten.put("grond", "Kies de wettelijke grond waarop de klok stil mag staan");
        }
        if (o.datum() == null) {
            fouten.put("datum", "Vul de datum in waarop de reden is ingegaan");
        } else if (o.datum().isAfter(Kalenders.dag(nu)) || o.datum().isBefore(Kalenders.dag(klok.start()))) {
            fouten.put("datum", "De datum ligt tussen de start van de termijn en vandaag");
        }
        if (o.bericht() == null || o.bericht().isBlank()) {
            fouten.put("bericht", "Schrijf wat u hierover aan de klant hebt verteld");
        }
        if (!fouten.isEmpty()) {
            throw new Weigering("pauze-onvolledig", "De klok kan zo niet stilstaan", fouten);
        }
        if (o.grond() == Opschortingsgrond.AANVULLING
                && (o.termijn() == null || o.termijn().isBefore(o.datum()))) {
            throw new Weigering(
                    "aanvulling-zonder-termijn",
                    "Noem een datum tot wanneer de klant kan aanvullen. Zonder die datum staat de termijn niet stil");
        }
        if (o.grond() == Opschortingsgrond.RUGGESPRAAK && klok.kalender() == Kalendersoort.ATW) {
            throw new Weigering("grond-niet-wettelijk", "Ruggespraak laat een wettelijke termijn niet stilstaan");
        }
        magVerschuiven(klok, nu);
    }

    /// The promise to the customer stands: it is kept or it is exceeded. Legal terms know suspension and extension.
    static void magVerschuiven(Klok klok, Instant nu) {
        if (klok.soort() == Kloksoort.KETEN && klok.kalender() != Kalendersoort.ATW) {
            throw new Weigering(
                    "ketenklok-staat-vast",
                    "De datum die aan de klant is beloofd blijft staan. Vertel de klant een nieuwe datum en de reden");
        }
        if (nu.isAfter(klok.deadline())) {
            throw new Weigering("termijn-verstreken", "De termijn is al voorbij en kan niet meer worden verschoven");
        }
    }

    static Momenten momenten(
            Kalenders kalenders, Kloksoort soort, Kalendersoort kalender, Instant start, LocalDate kaal, Instant eind) {
        if (!start.isBefore(eind)) {
            return new Momenten(kaal, eind, null, null);
        }
        var driekwart = kalenders.driekwart(kalender, start, eind);
        if (soort != Kloksoort.KETEN) {
            return new Momenten(kaal, eind, driekwart, null);
        }
        var plicht = kalenders.minus(kalender, eind, kalender == Kalendersoort.DIENST ? PLICHT : PLICHT_VOLCONTINU);
        return new Momenten(kaal, eind, driekwart, plicht.isAfter(start) ? plicht : driekwart);
    }

    private static Instant wettelijk(Kalenders kalenders, Klok klok, LocalDate kaal, List<Norm> delen) {
        return Kalenders.eindeVan(kalenders.termijnenwet().einde(Kalenders.dag(klok.start()), kaal, delen));
    }

    private static Instant meegeschoven(Kalenders kalenders, Klok klok, Instant moment, Instant deadline) {
        return moment == null
                ? null
                : kalenders.terug(klok.kalender(), deadline, kalenders.duur(klok.kalender(), moment, klok.deadline()));
    }

    private static Instant begrensd(Instant deadline, Instant uiterlijk) {
        return uiterlijk != null && uiterlijk.isBefore(deadline) ? uiterlijk : deadline;
    }

    private static Instant later(Instant een, Instant ander) {
        return een.isAfter(ander) ? een : ander;
    }
}
