package nl.poort.schermen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The browser of this machine, without what it does by itself.
final class Chromium {
    private static final List<String> PLEKKEN =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    /// Where it stands; null when it is not there.
    static String pad() {
        var gezegd = System.getenv("POORT_CHROMIUM");
        if (gezegd != null && Files.isExecutable(Path.of(gezegd))) {
            return gezegd;
        }
        return PLEKKEN.stream()
                .filter(p -> Files.isExecutable(Path.of(p)))
                .findFirst()
                .orElse(null);
    }

    static Browser open(Playwright playwright, String pad) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(pad))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }
}
