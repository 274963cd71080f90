package nl.poort.verhalen;

import java.util.List;
import java.util.UUID;

/// Writes down the owner of every question at every change, by the database itself: nothing can be missed.
final class Eigenaarspoor {
    private Eigenaarspoor() {}

    static void volg(Wereld w) {
        w.test.eigenaar().useHandle(h -> h.createScript("""
                create table public.spoor (vraag uuid, eigenaar uuid, contactschakel uuid, nr serial);
                create function public.spoor() returns trigger language plpgsql security definer as $$
                begin
                  insert into public.spoor (vraag, eigenaar, contactschakel)
                  values (new.id, new.eigenaar, new.contactschakel);
                  return null;
                end $$;
                create trigger spoor after insert or update on vragen.vraag
                  for each row execute function public.spoor();
                """).executeAsSeparateStatements());
    }

    /// The owners since [#volg], in order; null when there was none.
    static List<UUID> eigenaren(Wereld w, UUID vraag) {
        return w.test.eigenaar()
                .withHandle(h -> h.createQuery("select eigenaar from public.spoor where vraag = :vraag order by nr")
                        .bind("vraag", vraag)
                        .map((r, c) -> r.getObject(1, UUID.class))
                        .list());
    }
}
