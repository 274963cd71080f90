package nl.poort.schermen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody types who wants the browser of another person to do something. Each text has a number, so that it can
/// be found again; each element it tries to make carries `data-gif`, each script sets `window.gif`.
///
/// With `POORT_SCHERMEN` the texts are plain Dutch, for pictures.
final class Gif {
    private static final boolean GEWOON = System.getenv("POORT_SCHERMEN") != null;
    private static final int REGELS = 6;

    static final List<String> LADINGEN = List.of(
            "<script data-gif>window.gif=1</script>",
            "<ScRiPt data-gif>window.gif=1</sCrIpT>",
            "<script data-gif src=/gif.js></script>",
            "<script data-gif src=data:text/javascript,window.gif=1></script>",
            "<script data-gif type=module>window.gif=1</script>",
            "</script><script data-gif>alert(1)</script>",
            "</title><script data-gif>alert(1)</script>",
            "</textarea><img data-gif src=x onerror=window.gif=1>",
            "</option></select><img data-gif src=x onerror=window.gif=1>",
            "</style><script data-gif>window.gif=1</script>",
            "--><script data-gif>window.gif=1</script>",
            "<!--<img data-gif src=--><img data-gif src=x onerror=window.gif=1>",
            "<![CDATA[<img data-gif src=x onerror=window.gif=1>]]>",
            "<img data-gif src=x onerror=window.gif=1>",
            "<img data-gif src=x onerror=alert(1)//",
            "<img/data-gif/src=x/onerror=window.gif=1>",
            "<img data-gif src=\"x\"onerror=\"window.gif=1\">",
            "<IMG data-gif SRC=x OnErRoR=window.gif=1>",
            "<img data-gif src=`x`onerror=window.gif=1>",
            "<svg data-gif onload=window.gif=1>",
            "<svg data-gif><script>window.gif=1</script></svg>",
            "<svg data-gif><a xlink:href=javascript:window.gif=1><text>x</text></a></svg>",
            "<svg data-gif><animate onbegin=window.gif=1 attributeName=x dur=1s>",
            "<svg data-gif><foreignObject><iframe onload=window.gif=1></foreignObject></svg>",
            "<math data-gif><mtext><img src=x onerror=window.gif=1></mtext></math>",
            "<body data-gif onload=window.gif=1>",
            "<iframe data-gif src=javascript:window.gif=1></iframe>",
            "<iframe data-gif srcdoc='<script>parent.gif=1</script>'></iframe>",
            "<object data-gif data=javascript:window.gif=1></object>",
            "<embed data-gif src=javascript:window.gif=1>",
            "<form data-gif action=javascript:window.gif=1><button>x</button></form>",
            "<button data-gif formaction=javascript:window.gif=1>x</button>",
            "<input data-gif autofocus onfocus=window.gif=1>",
            "<select data-gif autofocus onfocus=window.gif=1>",
            "<textarea data-gif autofocus onfocus=window.gif=1>",
            "<details data-gif open ontoggle=window.gif=1>",
            "<video data-gif><source onerror=window.gif=1></video>",
            "<audio data-gif src=x onerror=window.gif=1>",
            "<marquee data-gif onstart=window.gif=1>",
            "<base data-gif href=https://kwaad.example/>",
            "<link data-gif rel=stylesheet href=https://kwaad.example/x.css>",
            "<style data-gif>*{display:none}</style>",
            "<meta data-gif http-equiv=refresh content='0;url=https://kwaad.example'>",
            "<a data-gif href=javascript:window.gif=1>klik</a>",
            "<a data-gif href=\"java&#115;cript:window.gif=1\">klik</a>",
            "<div data-gif hx-get=/health/live hx-trigger=load>htmx</div>",
            "<div data-gif hx-on::load=window.gif=1 hx-get=/ hx-trigger=load>htmx</div>",
            "<div data-gif style=position:fixed;inset:0>over alles heen</div>",
            "\" data-gif onmouseover=window.gif=1 x=\"",
            "' data-gif onmouseover=window.gif=1 x='",
            "\" data-gif autofocus onfocus=window.gif=1 \"",
            "\"><img data-gif src=x onerror=window.gif=1>",
            "'><img data-gif src=x onerror=window.gif=1>",
            "`><img data-gif src=x onerror=window.gif=1>",
            "javascript:window.gif=1",
            "[klik](javascript:window.gif=1)",
            "![x](x\" data-gif onerror=\"window.gif=1)",
            "${window.gif=1} #{window.gif=1} {{window.gif=1}} <%= gif %>",
            "=HYPERLINK(\"https://kwaad.example\",\"klik\")",
            "&lt;img data-gif src=x onerror=window.gif=1&gt; &amp;lt; &#60;b&#62;");

    private final Map<String, String> gegeven = new LinkedHashMap<>();
    private int volgende;

    /// One line, for a field of this name.
    String regel(String veld) {
        int nummer = gegeven.size() + 1;
        return bewaar(veld, GEWOON ? "Voorbeeld " + nummer + " over een dakkapel" : nummer + "# " + lading());
    }

    /// Several lines, for a text area of this name.
    String alinea(String veld) {
        if (GEWOON) {
            return bewaar(veld, "Voorbeeld " + (gegeven.size() + 1) + ". Mag ik een dakkapel aan de voorkant bouwen?");
        }
        var regels = new ArrayList<String>();
        int nummer = gegeven.size() + 1;
        for (int i = 0; i < REGELS; i++) {
            regels.add(nummer + "# " + lading());
        }
        return bewaar(veld, String.join("\n", regels));
    }

    /// Everything that was typed, with the field it was typed in.
    Map<String, String> gegeven() {
        return gegeven;
    }

    private String bewaar(String veld, String tekst) {
        gegeven.put(tekst, veld);
        return tekst;
    }

    private String lading() {
        return LADINGEN.get(volgende++ % LADINGEN.size());
    }
}
