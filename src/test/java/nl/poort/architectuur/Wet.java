package nl.poort.architectuur;

import java.util.List;

/// A law: pure, so that it can be tried on a crooked tree.
@FunctionalInterface
interface Wet {
    List<Overtreding> toets(Boom boom);
}
