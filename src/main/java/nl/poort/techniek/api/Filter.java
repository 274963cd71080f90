package nl.poort.techniek.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Conditie.Hoe;
import nl.poort.techniek.register.Benoemd;

/// One query parameter of a list and what it searches.
///
/// @param naam as it stands in the address (`startdatum__gte`)
/// @param op the component or search expression of the table
/// @param soort String, LocalDate, Instant, Integer, Boolean, an enum, or [Verwijzing] for an address of ours
/// @param standaard what is meant when it is not given; empty = nothing
public record Filter(String naam, String op, Hoe hoe, Class<?> soort, String naar, String standaard) {

    public Filter(String naam, String op, Hoe hoe, Class<?> soort, String naar) {
        this(naam, op, hoe, soort, naar, "");
    }

    /// Marks a filter whose value is an address.
    public interface Verwijzing {}

    /// Marks a filter whose value is a name, or the address of what has it.
    public interface NaamOfVerwijzing {}

    /// The same, and this is meant when it is not given.
    public Filter standaard(String waarde) {
        return new Filter(naam, op, hoe, soort, naar, waarde);
    }

    public static Filter tekst(String naam) {
        return new Filter(naam, naam, Hoe.GELIJK, String.class, "");
    }

    public static Filter tekst(String naam, String op) {
        return new Filter(naam, op, Hoe.GELIJK, String.class, "");
    }

    /// Texts with commas between them: any of these.
    public static Filter een_van(String naam, String op) {
        return new Filter(naam, op, Hoe.IN, String.class, "");
    }

    public static Filter keuze(String naam, String op, Class<? extends Enum<?>> soort) {
        return new Filter(naam, op, Hoe.GELIJK, soort, "");
    }

    public static Filter keuzes(String naam, String op, Class<? extends Enum<?>> soort) {
        return new Filter(naam, op, Hoe.IN, soort, "");
    }

    /// Ids with commas between them: any of these.
    public static Filter ids(String naam, String op) {
        return new Filter(naam, op, Hoe.IN, java.util.UUID.class, "");
    }

    public static Filter datum(String naam, String op, Hoe hoe) {
        return new Filter(naam, op, hoe, LocalDate.class, "");
    }

    public static Filter moment(String naam, String op, Hoe hoe) {
        return new Filter(naam, op, hoe, Instant.class, "");
    }

    public static Filter ja_nee(String naam, String op) {
        return new Filter(naam, op, Hoe.GELIJK, Boolean.class, "");
    }

    /// `…__isnull=true`: the column is empty.
    public static Filter leeg(String naam, String op) {
        return new Filter(naam, op, Hoe.LEEG, Boolean.class, "");
    }

    /// The address of something of ours, kept as an id.
    public static Filter naar(String naam, String soort) {
        return new Filter(naam, naam, Hoe.GELIJK, Verwijzing.class, soort, "");
    }

    public static Filter naar(String naam, String op, String soort) {
        return new Filter(naam, op, Hoe.GELIJK, Verwijzing.class, soort, "");
    }

    /// A name as it is, or an address of ours as the text of its [nl.poort.techniek.register.Link].
    public static Filter naam_of_adres(String naam, String op) {
        return new Filter(naam, op, Hoe.GELIJK, NaamOfVerwijzing.class, "");
    }

    /// Addresses of things of ours with commas between them: any of these.
    public static Filter naarEenVan(String naam, String soort) {
        return new Filter(naam, soort, Hoe.IN, Verwijzing.class, soort);
    }

    /// The address of anything, kept as a [nl.poort.techniek.register.Link].
    public static Filter link(String naam) {
        return new Filter(naam, naam, Hoe.GELIJK, Verwijzing.class, "");
    }

    /// The condition this value asks for, or empty when nothing can answer to it (an address that is not one).
    ///
    /// @throws Weigering `invalid` when the value is not of this kind
    Optional<Conditie> conditie(String waarde, Adressen adressen) {
        if (soort == Verwijzing.class && hoe == Hoe.IN) {
            var ids = Arrays.stream(waarde.split(","))
                    .flatMap(adres -> adressen.id(naar, adres).stream())
                    .toList();
            return Optional.of(new Conditie(op, hoe, ids));
        }
        if (soort == Verwijzing.class) {
            return naar.isEmpty()
                    ? adressen.link(waarde).map(l -> Conditie.gelijk(op, l.waarde()))
                    : adressen.id(naar, waarde).map(id -> Conditie.gelijk(op, id));
        }
        if (soort == NaamOfVerwijzing.class) {
            return Optional.of(Conditie.gelijk(
                    op, adressen.link(waarde).map(l -> l.waarde()).orElse(waarde)));
        }
        if (hoe == Hoe.LEEG) {
            return Optional.of(new Conditie(op, (boolean) een(waarde) ? Hoe.LEEG : Hoe.NIET_LEEG, null));
        }
        if (hoe == Hoe.IN || hoe == Hoe.OMVAT) {
            return Optional.of(new Conditie(
                    op, hoe, Arrays.stream(waarde.split(",")).map(this::een).toList()));
        }
        return Optional.of(new Conditie(op, hoe, een(waarde)));
    }

    private Object een(String waarde) {
        try {
            if (List.of(LocalDate.class, Instant.class, Integer.class, java.util.UUID.class)
                    .contains(soort)) {
                return Waarden.ontleed(soort, waarde);
            }
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            throw fout("invalid", "Deze waarde is niet van de goede soort");
        }
        if (soort == Boolean.class) {
            return switch (waarde) {
                case "true", "True", "1" -> true;
                case "false", "False", "0" -> false;
                default -> throw fout("invalid", "Kies true of false");
            };
        }
        if (soort.isEnum()) {
            return Arrays.stream(soort.getEnumConstants())
                    .filter(w -> Benoemd.naam((Enum<?>) w).equals(waarde))
                    .findFirst()
                    .orElseThrow(() -> fout("invalid_choice", "Deze keuze bestaat niet"));
        }
        return waarde;
    }

    private Weigering fout(String code, String zin) {
        return new Weigering(List.of(new Veldfout(naam, code, zin)));
    }
}
