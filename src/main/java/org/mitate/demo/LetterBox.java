package org.mitate.demo;

import java.awt.image.BufferedImage;
import java.util.List;
import org.mitate.cases.CaseShelf;
import org.mitate.hospital.Hospital;

/// Letters that doctors write, as they come to the hospital.
@DemoOnly
class LetterBox {

    private static final int DAYS_AT_THE_DOCTORS = 3;

    private final HomePrinter printer;
    private final CaseShelf shelf;
    private final Hospital hospital;

    LetterBox(HomePrinter printer, CaseShelf shelf, Hospital hospital) {
        this.printer = printer;
        this.shelf = shelf;
        this.hospital = hospital;
    }

    /// The referral letter of a case we know, behind the letter by which it was asked for.
    List<BufferedImage> behindTheRequest(SampleCase sample) {
        var file = shelf.get(sample.number());
        var department = hospital.departments().find(file.department()).orElseThrow();
        String to = hospital.profile().institution().name().ja() + "　" + department.name().ja();
        var letter = new SampleLetter(file, hospital.today().minusDays(DAYS_AT_THE_DOCTORS), to);
        return List.of(
                printer.print(sample, 1).request(), letter.write(ScannedSheet.fine()).sheet());
    }

    /// One that says of nobody we know.
    List<BufferedImage> ofAStranger() {
        return List.of(
                ScannedSheet.fine()
                        .title("診療情報提供書")
                        .line("セカンドオピニオン外来　担当先生　御侍史")
                        .right("みなと内科医院　医師　塩見　渉　㊞")
                        .rule()
                        .line("患者氏名　柏原　静江　様")
                        .line("生年月日　昭和21年8月30日")
                        .rule()
                        .line("傷病名")
                        .text("大動脈弁狭窄症")
                        .line("経過")
                        .text("息切れが強くなり、カテーテルによる治療を検討しています。ご家族が貴院のご意見を希望されています。")
                        .text("申込書はご家族から別にお送りするとのことです。よろしくお願いいたします。")
                        .rule()
                        .right("見本の文書です。記載はすべて架空です。")
                        .sheet());
    }
}
