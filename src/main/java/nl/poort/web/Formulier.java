package nl.poort.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.poort.techniek.Weigering;

/// What somebody typed, and what is wrong with it. Reads every field, collects every error, and refuses once.
/// ```java
/// Route.get("/artikelen/nieuw", Recht.KENNIS_BEHEREN, this::nieuw),
/// Route.post("/artikelen/nieuw", Recht.KENNIS_BEHEREN, ctx -> Formulier.verwerk(ctx, this::maak, this::nieuw))
/// ```
/// `maak` reads the fields, calls [#weiger], calls a door and returns the address to go to. When it is refused, `nieuw`
/// shows the page again and the template finds the typed values and the errors in `kader.formulier()`.
public final class Formulier {
    static final String HIER = "poort.formulier";
    private static final int LANG = 20_000;

    private final String naam;
    private final Map<String, List<String>> ingevuld;
    private final Map<String, List<String>> standaard = new LinkedHashMap<>();
    private final Map<String, String> fouten = new LinkedHashMap<>();
    private String melding;

    Formulier(String naam, Map<String, List<String>> ingevuld) {
        this.naam = naam;
        this.ingevuld = ingevuld;
    }

    /// The form of this request: what was posted, or else what stands in the address. The same one all request long.
    public static Formulier van(Context ctx) {
        Formulier eerder = ctx.attribute(HIER);
        if (eerder != null) {
            return eerder;
        }
        boolean gepost = ctx.method() != HandlerType.GET && ctx.method() != HandlerType.HEAD;
        var velden = gepost ? Verwerking.velden(ctx) : ctx.queryParamMap();
        var formulier = new Formulier(String.join("", velden.getOrDefault("_formulier", List.of())), velden);
        ctx.attribute(HIER, formulier);
        return formulier;
    }

    /// A form without anything typed in it.
    public static Formulier leeg() {
        return new Formulier("", Map.of());
    }

    /// Does the work of a posted form exactly once per `_sleutel`, then redirects (303) to the address it gives. When
    /// it is refused, shows the page again with what was typed and status 422.
    ///
    /// @param werk reads the form, calls a door and gives the path to go to
    /// @param toon the handler of the page the form stands on
    public static void verwerk(Context ctx, Function<Formulier, String> werk, io.javalin.http.Handler toon)
            throws Exception {
        Verwerking.eenmalig(ctx, werk, toon);
    }

    /// As [#verwerk] for work that may be done twice without harm, such as logging in.
    public static void probeer(Context ctx, Function<Formulier, String> werk, io.javalin.http.Handler toon)
            throws Exception {
        Verwerking.vrij(ctx, werk, toon);
    }

    /// A text that must be there; as every reader here it notes an error instead of throwing, and goes on.
    public String tekst(String veld, String meldingAlsLeeg) {
        return tekst(veld, meldingAlsLeeg, LANG);
    }

    public String tekst(String veld, String meldingAlsLeeg, int hoogstens) {
        var waarde = getypt(veld);
        if (waarde.isEmpty()) {
            fout(veld, meldingAlsLeeg);
        }
        begrens(veld, waarde, hoogstens);
        return waarde;
    }

    /// A text that may be absent: null then.
    public String tekstOfNiets(String veld) {
        var waarde = getypt(veld);
        begrens(veld, waarde, LANG);
        return waarde.isEmpty() ? null : waarde;
    }

    /// A value of another kind, such as `lees("bsn", Bsn::new, "Vul een burgerservicenummer in")`.
    ///
    /// @param maker may throw a [Weigering], whose sentence is shown, or any other complaint about its argument
    /// @return null when it is empty or wrong; the error is noted
    public <T> T lees(String veld, Function<String, T> maker, String melding) {
        var waarde = tekst(veld, melding);
        return waarde.isEmpty() ? null : maak(veld, waarde, maker, melding);
    }

    /// As [#lees], but it may be empty: null then, without an error.
    public <T> T leesOfNiets(String veld, Function<String, T> maker, String melding) {
        var waarde = tekstOfNiets(veld);
        return waarde == null ? null : maak(veld, waarde, maker, melding);
    }

    public <E extends Enum<E>> E keuze(String veld, Class<E> soort, String melding) {
        return lees(veld, tekst -> Enum.valueOf(soort, tekst), melding);
    }

    public java.util.UUID id(String veld, String melding) {
        return lees(veld, Formulier::uuid, melding);
    }

    public java.util.UUID idOfNiets(String veld) {
        return leesOfNiets(veld, Formulier::uuid, "Kies iets uit de lijst");
    }

    /// A date as `2026-03-11` or `11-3-2026`.
    public java.time.LocalDate datum(String veld, String melding) {
        return lees(veld, Taal::leesDatum, melding);
    }

    public java.time.LocalDate datumOfNiets(String veld) {
        return leesOfNiets(veld, Taal::leesDatum, "Vul een datum in, zoals 11-3-2026");
    }

    public int getal(String veld, int van, int totEnMet, String melding) {
        var getal = lees(veld, Integer::valueOf, melding);
        if (getal != null && (getal < van || getal > totEnMet)) {
            fout(veld, melding);
        }
        return getal == null ? van : getal;
    }

    /// A ticked box.
    public boolean aan(String veld) {
        return !getypt(veld).isEmpty();
    }

    /// All values of a field that may stand there more than once.
    public List<String> alle(String veld) {
        return ingevuld.getOrDefault(veld, List.of()).stream()
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    /// Notes an error at a field; the first one at a field counts.
    public void fout(String veld, String zin) {
        fouten.putIfAbsent(veld, zin);
    }

    /// Throws one [Weigering] with all errors noted so far; does nothing when there are none.
    public void weiger() {
        if (!fouten.isEmpty()) {
            throw new Weigering("ongeldig", "Er is iets niet goed ingevuld", fouten);
        }
    }

    void neemOver(Weigering w) {
        w.velden().forEach(this::fout);
        if (w.velden().isEmpty()) {
            melding = w.getMessage();
        }
    }

    /// What stands in the field when nothing was typed yet (an edit form); a list ticks several boxes.
    public Formulier vul(String veld, Object waarde) {
        var alle = waarde instanceof Collection<?> c ? c.stream() : Stream.ofNullable(waarde);
        standaard.put(veld, alle.map(String::valueOf).toList());
        return this;
    }

    /// What stands in the field: what was typed, else what [#vul] gave.
    public String waarde(String veld) {
        return waarden(veld).stream().findFirst().orElse("");
    }

    public boolean gekozen(String veld, String waarde) {
        return waarden(veld).contains(waarde)
                || waarde.isEmpty() && waarden(veld).isEmpty();
    }

    /// Of a form that was sent, a box that is not there was not ticked.
    private List<String> waarden(String veld) {
        return ingevuld.containsKey("_sleutel") || ingevuld.containsKey(veld)
                ? ingevuld.getOrDefault(veld, List.of())
                : standaard.getOrDefault(veld, List.of());
    }

    /// The error at a field, null when there is none.
    public String fout(String veld) {
        return fouten.get(veld);
    }

    public Map<String, String> fouten() {
        return Collections.unmodifiableMap(fouten);
    }

    /// Why the whole was refused, null when it is about fields.
    public String melding() {
        return melding;
    }

    public boolean geweigerd() {
        return melding != null || !fouten.isEmpty();
    }

    /// Which of the forms on a page this is (`_formulier`); empty when the page has one.
    public String naam() {
        return naam;
    }

    /// Everything that was typed except the key itself: the same key with another content is another request.
    String inhoud() {
        var alles = new TreeMap<>(ingevuld);
        alles.remove("_sleutel");
        return alles.toString();
    }

    private String getypt(String veld) {
        var getypt = ingevuld.getOrDefault(veld, List.of());
        return getypt.isEmpty() ? "" : getypt.getFirst().strip();
    }

    private void begrens(String veld, String waarde, int hoogstens) {
        if (waarde.length() > hoogstens) {
            fout(veld, "Gebruik hoogstens " + hoogstens + " tekens. Het zijn er nu " + waarde.length() + ".");
        }
    }

    private <T> T maak(String veld, String waarde, Function<String, T> maker, String melding) {
        try {
            return maker.apply(waarde);
        } catch (Weigering w) {
            fout(veld, w.zinnen().getFirst());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            fout(veld, melding);
        }
        return null;
    }

    private static java.util.UUID uuid(String tekst) {
        if (tekst.length() != 36) {
            throw new IllegalArgumentException("not a uuid");
        }
        return java.util.UUID.fromString(tekst);
    }
}
