package nl.poort.web.portaal;

/// A telephone number as people in the Netherlands write it: `+31115455000` is `0115 455 000`. Pure.
public final class Telefoontekst {

    private Telefoontekst() {}

    public static String van(String e164) {
        if (e164.matches("\\+31140\\d{2,3}")) {
            return "14 " + e164.substring(5);
        }
        if (!e164.startsWith("+31")) {
            return e164;
        }
        var nummer = "0" + e164.substring(3);
        if (nummer.matches("06\\d{8}")) {
            return nummer.substring(0, 2) + " " + nummer.substring(2);
        }
        if (nummer.matches("0[89]0\\d{5,}")) {
            return nummer.substring(0, 4) + " " + nummer.substring(4);
        }
        int net = nummer.matches("0(1[035]|2[0346]|3[03568]|4[03568]|5[0358]|7\\d|88|85)\\d+") ? 3 : 4;
        var rest = nummer.substring(net);
        return nummer.substring(0, net) + " " + rest.substring(0, rest.length() - 4) + " "
                + rest.substring(rest.length() - 4);
    }
}
