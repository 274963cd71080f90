package nl.poort.web.beheer.catalogus;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.techniek.Records;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Naamlink;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;

/// Puts a record into a form and a form into a record, by the [Invoerveld]s between them.
final class Recordformulier {
    private Recordformulier() {}

    /// A record with nothing in it but empty lists.
    static <R extends Record> R leeg(Class<R> soort, Object... namenEnWaarden) {
        var vorm = Records.vorm(soort);
        var waarden = new Object[vorm.delen().length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = vorm.delen()[i].getType() == List.class ? List.of() : null;
        }
        return Records.with(vorm.maak(waarden), namenEnWaarden);
    }

    static void vul(Formulier f, List<Invoerveld> velden, Record rij) {
        velden.forEach(v -> f.vul(v.naam(), ingevuld(v, waarde(rij, v.naam()))));
    }

    private static Object ingevuld(Invoerveld veld, Object waarde) {
        return switch (waarde) {
            case null -> List.of();
            case Boolean b -> b ? "ja" : List.of();
            case List<?> lijst ->
                veld.soort() == Invoerveld.Soort.MEER
                        ? lijst.stream().map(Recordformulier::tekst).toList()
                        : lijst.stream().map(Recordformulier::tekst).collect(Collectors.joining("\n"));
            default -> tekst(waarde);
        };
    }

    private static String tekst(Object waarde) {
        return switch (waarde) {
            case Period p -> Termijntekst.schrijf(p);
            case Naamlink link -> link.naam();
            case Enum<?> e -> e.name();
            default -> waarde.toString();
        };
    }

    /// The record with what was typed; what is wrong is noted at its field.
    static <R extends Record> R lees(Formulier f, List<Invoerveld> velden, R begin) {
        var rij = begin;
        for (var veld : velden) {
            rij = met(rij, veld.naam(), gelezen(f, veld, type(begin.getClass(), veld.naam())));
        }
        return rij;
    }

    private static Object gelezen(Formulier f, Invoerveld veld, Type type) {
        return switch (veld.soort()) {
            case TEKST, LANG -> getypt(f, veld, type);
            case REGELS ->
                f.waarde(veld.naam())
                        .lines()
                        .map(String::strip)
                        .filter(regel -> !regel.isEmpty())
                        .map(regel -> een(((ParameterizedType) type).getActualTypeArguments()[0], regel))
                        .toList();
            case GETAL -> f.getal(veld.naam(), 1, 9_999, veld.gemis());
            case DATUM -> veld.verplicht() ? f.datum(veld.naam(), veld.gemis()) : f.datumOfNiets(veld.naam());
            case TERMIJN ->
                veld.verplicht()
                        ? f.lees(veld.naam(), Termijntekst::lees, veld.gemis())
                        : f.leesOfNiets(veld.naam(), Termijntekst::lees, veld.gemis());
            case KEUZE ->
                veld.verplicht()
                        ? f.lees(veld.naam(), t -> gekozen(veld, type, t), veld.gemis())
                        : f.leesOfNiets(veld.naam(), t -> gekozen(veld, type, t), veld.gemis());
            case MEER ->
                f.alle(veld.naam()).stream()
                        .filter(t -> staatErbij(veld, t))
                        .map(t -> een(((ParameterizedType) type).getActualTypeArguments()[0], t))
                        .toList();
            case VINK -> f.aan(veld.naam());
        };
    }

    private static Object getypt(Formulier f, Invoerveld veld, Type type) {
        var tekst = veld.verplicht()
                ? f.tekst(veld.naam(), veld.gemis(), veld.max())
                : Objects.requireNonNullElse(f.tekstOfNiets(veld.naam()), "");
        if (tekst.length() > veld.max()) {
            f.fout(veld.naam(), "Gebruik bij ‘%s’ hoogstens %d tekens".formatted(veld.label(), veld.max()));
        }
        if (type == Link.class) {
            return adres(f, veld, tekst);
        }
        return tekst;
    }

    private static Link adres(Formulier f, Invoerveld veld, String tekst) {
        if (!tekst.isEmpty() && !tekst.matches("https?://[^\\s]+")) {
            f.fout(veld.naam(), "Vul bij ‘" + veld.label() + "’ een adres in dat begint met https://");
        }
        return tekst.isEmpty() ? null : new Link(tekst);
    }

    private static boolean staatErbij(Invoerveld veld, String tekst) {
        return veld.keuzes().stream().map(Keuze::waarde).anyMatch(tekst::equals);
    }

    private static Object gekozen(Invoerveld veld, Type type, String tekst) {
        if (!staatErbij(veld, tekst)) {
            throw new IllegalArgumentException(tekst);
        }
        return een(type, tekst);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object een(Type type, String tekst) {
        if (type instanceof Class<?> soort && soort.isEnum()) {
            return Enum.valueOf((Class) soort, tekst);
        }
        if (type == UUID.class) {
            return UUID.fromString(tekst);
        }
        if (type == Link.class) {
            return new Link(tekst);
        }
        return type == Naamlink.class ? Naamlink.van(tekst) : tekst;
    }

    /// A value in words, as it is shown; empty when there is none.
    static String inWoorden(Invoerveld veld, Record rij) {
        var waarde = waarde(rij, veld.naam());
        return switch (waarde) {
            case null -> "";
            case Boolean b -> b ? "ja" : "nee";
            case List<?> lijst ->
                lijst.stream().map(w -> keuzetekst(veld, tekst(w))).collect(Collectors.joining(", "));
            default -> keuzetekst(veld, tekst(waarde));
        };
    }

    private static String keuzetekst(Invoerveld veld, String waarde) {
        return veld.keuzes().stream()
                .filter(k -> k.waarde().equals(waarde))
                .map(Keuze::tekst)
                .findFirst()
                .orElse(waarde);
    }

    static Object waarde(Record rij, String naam) {
        int punt = naam.indexOf('.');
        if (punt < 0) {
            return Records.get(rij, naam);
        }
        var binnen = (Record) Records.get(rij, naam.substring(0, punt));
        return binnen == null ? null : waarde(binnen, naam.substring(punt + 1));
    }

    private static Type type(Class<?> soort, String naam) {
        int punt = naam.indexOf('.');
        for (var deel : soort.getRecordComponents()) {
            if (deel.getName().equals(punt < 0 ? naam : naam.substring(0, punt))) {
                return punt < 0 ? deel.getGenericType() : type(deel.getType(), naam.substring(punt + 1));
            }
        }
        throw new IllegalArgumentException(soort.getSimpleName() + " has no " + naam);
    }

    private static <R extends Record> R met(R rij, String naam, Object waarde) {
        int punt = naam.indexOf('.');
        if (punt < 0) {
            return Records.with(rij, naam, waarde);
        }
        var groep = naam.substring(0, punt);
        var binnen = (Record) Records.get(rij, groep);
        var soort = ((Class<?>) type(rij.getClass(), groep)).asSubclass(Record.class);
        return Records.with(rij, groep, met(binnen == null ? leeg(soort) : binnen, naam.substring(punt + 1), waarde));
    }
}
