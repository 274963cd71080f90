package nl.poort.web.kanalen;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.stream.Stream;
import nl.poort.contact.kanalen.Antwoorden;
import nl.poort.contact.kanalen.Bijlage;
import nl.poort.contact.kanalen.Meegestuurd;
import nl.poort.contact.kanalen.Reactie;
import nl.poort.techniek.Weigering;
import nl.poort.web.Bestandsontvangst;
import nl.poort.web.Formulier;
import nl.poort.web.Pagina;
import nl.poort.web.Sessie;

/// Takes in what a colleague answers in a conversation, with the files that go along.
final class Antwoordontvangst {
    private static final int SAMEN = 15_000_000;

    private final Antwoorden antwoorden;

    Antwoordontvangst(Antwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    /// From now on [Formulier] has what was typed.
    static Stream<Bestandsontvangst> lees(Context ctx) {
        return ctx.isMultipartFormData() ? Bestandsontvangst.neemAlle(ctx, "bijlagen", SAMEN) : Stream.empty();
    }

    /// The files first, outside the transaction of the answer: looking at them may take a while.
    void neem(Context ctx, Handler toon) throws Exception {
        var gekozen = lees(ctx).map(b -> new Bijlage(b.naam(), "", b.inhoud())).toList();
        if (ctx.isMultipartFormData() && Bestandsontvangst.isTeGroot(ctx, SAMEN)) {
            throw new Weigering("te-groot", "Uw bestanden zijn samen te groot. Stuur hoogstens 15 MB mee.");
        }
        var mee = Meegestuurd.GEEN;
        try {
            mee = antwoorden.neem(Sessie.medewerker(ctx), gekozen);
            var klaar = mee;
            Formulier.verwerk(ctx, f -> antwoord(ctx, f, klaar), toon);
        } catch (Weigering w) {
            if (!w.velden().containsKey("bijlagen")) {
                throw w;
            }
            Formulier.probeer(
                    ctx,
                    f -> {
                        throw w;
                    },
                    toon);
        } finally {
            antwoorden.gooiWeg(mee);
        }
    }

    private String antwoord(Context ctx, Formulier f, Meegestuurd mee) {
        var wie = Sessie.medewerker(ctx);
        var id = GesprekPagina.id(ctx, "id", "Dit gesprek");
        var tekst = f.tekst("tekst", "Schrijf wat u de klant wilt zeggen", 50_000);
        var kanaal = f.tekst("kanaal", "Kies het kanaal", 40);
        f.weiger();
        boolean klaar = f.aan("klaar");
        antwoorden.antwoord(wie, id, new Reactie(kanaal, tekst, null, klaar, mee));
        Pagina.zeg(
                ctx,
                klaar
                        ? "Uw antwoord gaat nu naar de klant. De vraag is afgerond."
                        : "Uw bericht gaat nu naar de klant. De vraag blijft open.");
        return klaar ? GesprekkenPagina.PAD : GesprekkenPagina.PAD + "/" + id;
    }
}
