package nl.poort.keten.vragen;

/// How many open Vragen there are, by what asks for attention.
public record Regietelling(int alles, int teLaat, int vandaag, int mijn, int zonderRegie) {

    public int van(Regiefilter.Bereik bereik) {
        return switch (bereik) {
            case ALLES -> alles;
            case TE_LAAT -> teLaat;
            case VANDAAG -> vandaag;
            case MIJN -> mijn;
            case ZONDER_REGIE -> zonderRegie;
        };
    }
}
