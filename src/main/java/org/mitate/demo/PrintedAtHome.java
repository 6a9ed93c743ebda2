package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.mitate.paper.Pdf;

/// The package that an applicant printed, sheet by sheet; signed where one has to.
///
/// The own copy comes last, before it the letter to the own doctor, the checklist, the labels and
/// the cover of the FAX.
///
/// @param signer who signs the application
/// @param seed of their hand
record PrintedAtHome(Pdf pdf, String signer, LocalDate signedOn, long seed) {

    private static final int REIWA = 2018;

    BufferedImage first() {
        return sheet(1);
    }

    /// With the signature of the applicant.
    BufferedImage second() {
        var sheet = sheet(2);
        sign(sheet, signer, 49, 262);
        date(sheet, 262, 149, 161, 174);
        return sheet;
    }

    BufferedImage unsigned() {
        return sheet(2);
    }

    /// With the signature of the patient.
    BufferedImage consent(String patient) {
        var sheet = sheet(3);
        sign(sheet, patient, 54, 203);
        date(sheet, 174.5, 64, 75, 90);
        return sheet;
    }

    BufferedImage cover() {
        return sheet(pdf.pages() - 4);
    }

    BufferedImage checklist() {
        return sheet(pdf.pages() - 2);
    }

    BufferedImage request() {
        return sheet(pdf.pages() - 1);
    }

    BufferedImage ownCopy() {
        return sheet(pdf.pages());
    }

    private void sign(BufferedImage sheet, String name, double x, double y) {
        new Pen(sheet, seed).write(x, y, 6.5, name);
    }

    private void date(BufferedImage sheet, double y, double year, double month, double day) {
        new Pen(sheet, seed)
                .write(year, y, 4.2, String.valueOf(signedOn.getYear() - REIWA))
                .write(month, y, 4.2, String.valueOf(signedOn.getMonthValue()))
                .write(day, y, 4.2, String.valueOf(signedOn.getDayOfMonth()));
    }

    private BufferedImage sheet(int page) {
        return FaxMachine.sheet(pdf.bytes(), page);
    }
}
