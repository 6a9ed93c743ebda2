package org.mitate.bench;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.demo.FaxMachine;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.MadeUpHospital;
import org.mitate.paper.PaperCode;
import org.mitate.paper.Printer;
import org.mitate.recognition.SheetReader;
import org.mitate.shared.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Application forms of made-up people, printed as the program prints them.
final class PrintedForms {

    /// So many people, whose sheets are in hand at a time.
    static final int PEOPLE = 3;

    private final AnnotationConfigApplicationContext shop =
            new AnnotationConfigApplicationContext();
    private final List<Sheet> sheets = new ArrayList<>();
    private int person;

    record Sheet(BufferedImage picture, PaperCode code, String text) {}

    PrintedForms() {
        shop.registerBean(Templates.class, StaticTemplates::new);
        shop.registerBean(
                Vault.class, () -> new Vault("the key of the bench's hospital.".getBytes()));
        shop.registerBean(FaxMarks.class);
        shop.registerBean(Printer.class);
        shop.refresh();
    }

    /// Prints the forms of the next people.
    void turnOver() {
        sheets.clear();
        for (int each = 0; each < PEOPLE; each++) {
            var pdf = shop.getBean(Printer.class).print(People.form(person++));
            for (var picture : FaxMachine.sheets(pdf.bytes())) sheets.add(sheet(picture));
        }
    }

    int count() {
        return sheets.size();
    }

    /// The first sheet of the form that is written on by hand.
    BufferedImage blank() {
        var blank = shop.getBean(Printer.class).print(ApplicationForm.blank(MadeUpHospital.MITATE));
        return FaxMachine.sheet(blank.bytes(), 1);
    }

    FaxMarks marks() {
        return shop.getBean(FaxMarks.class);
    }

    Sheet sheet(int any) {
        return sheets.get(Math.floorMod(any, sheets.size()));
    }

    /// The clean print says what the faxed one should.
    private Sheet sheet(BufferedImage picture) {
        var text = new String[] {""};
        var code =
                new SheetReader()
                        .<PaperCode>read(
                                picture,
                                read -> {
                                    Optional<PaperCode> known = marks().read(read);
                                    if (known.isPresent()) text[0] = read;
                                    return known;
                                })
                        .code()
                        .orElseThrow(() -> new IllegalStateException("a print without a code"));
        return new Sheet(picture, code, text[0]);
    }
}
