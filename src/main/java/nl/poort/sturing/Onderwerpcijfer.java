package nl.poort.sturing;

/// First contacts answered at once, by a local authority or by a national desk (S0-31).
public record Onderwerpcijfer(String onderwerp, int lokaal, int landelijk) {

    public int samen() {
        return lokaal + landelijk;
    }
}
