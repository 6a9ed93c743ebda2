package org.mitate.paper;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mitate.demo.FaxMachine;
import org.mitate.paper.ApplicationForm.Patient;
import org.mitate.shared.Box;

/// Printed forms as pictures, for tests of other rooms.
public final class Printed {

    private Printed() {}

    /// Both sheets of 髙橋節子's application.
    public static List<BufferedImage> application() {
        return sheets(Takahashi.form());
    }

    /// The same form, filled for somebody else who lives and suffers elsewhere.
    public static List<BufferedImage> application(String name, String telephone) {
        var form = Takahashi.form();
        var patient = form.patient();
        return sheets(
                new ApplicationForm(
                        form.letterhead(),
                        "8F3K-27TV",
                        form.edition(),
                        new Patient(
                                patient.kana(),
                                name,
                                patient.sex(),
                                patient.birth(),
                                patient.age(),
                                patient.postalCode(),
                                patient.address(),
                                telephone),
                        form.consultee(),
                        form.wishes(),
                        form.ownDoctor(),
                        form.diagnosis(),
                        form.course(),
                        form.questions(),
                        form.enclosures(),
                        form.declared(),
                        form.answerToDoctor()));
    }

    /// A letter in the layout of the house.
    public static BufferedImage letterTo(String name) {
        var letter = Takahashi.labels();
        return sheets(
                        new AddressLabels(
                                letter.letterhead(),
                                "",
                                name,
                                letter.senderPostalCode(),
                                letter.senderAddress()))
                .getFirst();
    }

    /// @param page counted from 1
    public static Map<String, Box> fields(int page) {
        return PrintShop.PRINTER.fields(Takahashi.form()).on(page);
    }

    /// Without a code, to write on by hand.
    public static BufferedImage blankForm() {
        return sheets(ApplicationForm.blank(Takahashi.MITATE)).getFirst();
    }

    public static Optional<PaperCode> known(String text) {
        return PrintShop.MARKS.read(text);
    }

    private static List<BufferedImage> sheets(Paper paper) {
        return FaxMachine.sheets(PrintShop.PRINTER.print(paper).bytes());
    }
}
