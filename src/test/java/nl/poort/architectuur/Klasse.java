package nl.poort.architectuur;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One compiled class: what it names, what it calls, which texts it holds, and the source it came from.
record Klasse(String naam, String pad, String bron, ClassModel model, Set<String> noemt, List<Aanroep> aanroepen) {
    private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

    static Klasse van(ClassModel model, java.util.function.UnaryOperator<String> bronnen) {
        var intern = model.thisClass().asInternalName();
        var pakket = intern.contains("/") ? intern.substring(0, intern.lastIndexOf('/') + 1) : "";
        var bestand = model.findAttribute(Attributes.sourceFile())
                .map(a -> a.sourceFile().stringValue())
                .orElse(intern.substring(pakket.length()) + ".java");
        return new Klasse(
                punten(intern), pakket + bestand, bronnen.apply(pakket + bestand), model, types(model), calls(model));
    }

    Plek plek() {
        return Plek.van(naam);
    }

    String korteNaam() {
        return naam.substring(Math.max(naam.lastIndexOf('.'), naam.lastIndexOf('$')) + 1);
    }

    /// The class of the file: `Vragen` for `Vragen$Regel`.
    String buitenste() {
        return naam.contains("$") ? naam.substring(0, naam.indexOf('$')) : naam;
    }

    boolean is(AccessFlag vlag) {
        return model.flags().has(vlag);
    }

    boolean isRecord() {
        return model.superclass()
                .map(s -> s.asInternalName().equals("java/lang/Record"))
                .orElse(false);
    }

    /// All text constants, the fixed parts of joined texts among them.
    List<String> teksten() {
        var found = new ArrayList<String>();
        model.constantPool().forEach(e -> {
            if (e instanceof StringEntry s) {
                found.add(s.stringValue());
            }
        });
        return found;
    }

    /// The first line of the source that holds this text.
    String bij(String tekst) {
        var regels = bron.split("\n", -1);
        var zoek = tekst.strip().lines().findFirst().orElse("").strip();
        for (int i = 0; i < regels.length; i++) {
            if (!zoek.isEmpty() && regels[i].contains(zoek)) {
                return op(i + 1);
            }
        }
        return op(1);
    }

    String bij(Aanroep a) {
        var soort = a.eigenaar()
                .substring(Math.max(a.eigenaar().lastIndexOf('.'), a.eigenaar().lastIndexOf('$')) + 1);
        return a.regel() > 0 ? op(a.regel()) : bij(soort + "::" + a.naam());
    }

    String op(int regel) {
        return pad + ":" + regel;
    }

    static String punten(String intern) {
        return intern.replace('/', '.');
    }

    private static Set<String> types(ClassModel model) {
        var found = new TreeSet<String>();
        model.constantPool().forEach(e -> {
            switch (e) {
                case ClassEntry c -> addType(found, c.asInternalName());
                case Utf8Entry u -> TYPE.matcher(u.stringValue()).results().forEach(m -> addType(found, m.group(1)));
                default -> {}
            }
        });
        return found;
    }

    private static void addType(Set<String> found, String intern) {
        if (intern.startsWith("[")) {
            TYPE.matcher(intern).results().forEach(m -> found.add(punten(m.group(1))));
        } else {
            found.add(punten(intern));
        }
    }

    private static List<Aanroep> calls(ClassModel model) {
        var found = new ArrayList<Aanroep>();
        for (MethodModel method : model.methods()) {
            method.code().ifPresent(code -> calls(code, found));
        }
        model.constantPool().forEach(e -> {
            if (e instanceof java.lang.classfile.constantpool.MethodHandleEntry h) {
                var r = h.reference();
                found.add(new Aanroep(
                        punten(r.owner().asInternalName()),
                        r.name().stringValue(),
                        r.type().stringValue(),
                        0));
            }
        });
        return found;
    }

    private static void calls(CodeModel code, List<Aanroep> found) {
        int regel = 1;
        for (var element : code) {
            switch (element) {
                case LineNumber l -> regel = l.line();
                case InvokeInstruction i ->
                    found.add(new Aanroep(
                            punten(i.owner().asInternalName()),
                            i.name().stringValue(),
                            i.type().stringValue(),
                            regel));
                case FieldInstruction f ->
                    found.add(new Aanroep(
                            punten(f.owner().asInternalName()),
                            f.name().stringValue(),
                            f.type().stringValue(),
                            regel));
                default -> {}
            }
        }
    }
}
