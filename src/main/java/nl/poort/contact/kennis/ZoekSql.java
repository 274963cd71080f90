package nl.poort.contact.kennis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.poort.contact.kennis.Treffer.Stuk;
import org.jdbi.v3.core.Handle;

final class ZoekSql {
    /// Signs around a word that matches; the text itself is freed of them first.
    private static final char OPEN = '\u0002';

    private static final char DICHT = '\u0003';

    private final Handle handle;

    ZoekSql(Handle handle) {
        this.handle = handle;
    }

    /// One round trip; `kennis.vind` looks in the index, row level security stands behind the articles themselves.
    ///
    /// `<` and `>` are away while the words are marked: ts_headline would take them for tags and drop them.
    List<Treffer> zoek(Zoektekst t, int limit, UUID organisatie) {
        return handle.createQuery("""
                        select a.id, a.nummer, a.staat, a.probleem, a.omweg,
                          :o::uuid is null or a.organisatie = :o as eigen,
                          translate(ts_headline('kennis.nederlands',
                            translate(a.titel, e'<>\\x02\\x03', e'\\x04\\x05'), z.gezocht,
                            e'StartSel="\\x02", StopSel="\\x03", HighlightAll=true'), e'\\x04\\x05', '<>') as titel,
                          translate(ts_headline('kennis.nederlands',
                            translate(left(concat_ws(' … ', nullif(a.publiek, ''),
                              nullif(array_to_string(a.vraagwoorden, ' · '), ''), nullif(a.intern, '')), 4000),
                              e'<>\\x02\\x03', e'\\x04\\x05'), z.gezocht,
                            e'StartSel="\\x02", StopSel="\\x03", MaxWords=30, MinWords=12'),
                            e'\\x04\\x05', '<>') as fragment
                        from kennis.vind(:codes, :woorden, :hele, :limit, '{ARTIKEL}', false) z
                        join kennis.artikel a on a.id = z.ding
                        order by z.rang desc, a.nummer""")
                .bindArray("codes", String.class, t.codes())
                .bindArray("woorden", String.class, t.woorden())
                .bind("hele", t.hele())
                .bind("limit", limit)
                .bind("o", organisatie)
                .map((r, c) -> new Treffer(
                        ArtikelrijSql.uuid(r, "id"),
                        Artikelregels.nummer(r.getInt("nummer")),
                        stukken(r.getString("titel")),
                        stukken(r.getString("fragment")),
                        Artikelstaat.valueOf(r.getString("staat")),
                        Probleemstand.valueOf(r.getString("probleem")),
                        r.getString("omweg"),
                        r.getBoolean("eigen")))
                .list();
    }

    static List<Stuk> stukken(String tekst) {
        var stukken = new ArrayList<Stuk>();
        int van = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            if (i == tekst.length() || tekst.charAt(i) == OPEN || tekst.charAt(i) == DICHT) {
                if (i > van) {
                    stukken.add(new Stuk(tekst.substring(van, i), i < tekst.length() && tekst.charAt(i) == DICHT));
                }
                van = i + 1;
            }
        }
        return List.copyOf(stukken);
    }
}
