package org.mitate.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Application;
import org.mitate.files.Scan;
import org.mitate.shared.JapaneseDates;

/// The referral letter of a sample case, as the scanner of the secretariat sees it.
///
/// @param writtenOn some days before it arrived
/// @param to hospital and department
record SampleLetter(CaseFile file, LocalDate writtenOn, String to) {

    Scan scan() {
        return write(new ScannedSheet()).scan("紹介状.png");
    }

    ScannedSheet write(ScannedSheet sheet) {
        Application application = file.application();
        var patient = application.patient();
        var doctor = application.ownDoctor();
        String addressee = doctor.addressee().isEmpty() ? "担当先生" : doctor.addressee();
        return sheet.right(JapaneseDates.inEra(writtenOn))
                .title("診療情報提供書")
                .line(to + "　" + addressee + "　御侍史")
                .right(doctor.hospital() + "　" + doctor.department())
                .right("医師　" + doctor.name() + "　㊞")
                .rule()
                .line("患者氏名　" + patient.name().written() + "　様　（" + patient.name().kana() + "）")
                .line("生年月日　" + birth(patient.birthDate()))
                .line("住　　所　" + patient.address().line())
                .rule()
                .line("傷病名")
                .text(application.illness().diagnosis())
                .line("紹介目的")
                .text("セカンドオピニオンのお願い。ご本人が貴院の専門医のご意見を希望されています。")
                .line("経過")
                .text(application.illness().course())
                .text("ご本人とご家族には診断と治療の方針を十分に説明しました。画像と検査結果を同封いたします。")
                .text("ご多用のところ恐れ入りますが、ご高診のうえご意見を賜れますと幸いです。")
                .rule()
                .right("見本の文書です。記載はすべて架空です。");
    }

    private static String birth(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.inEra(day);
    }
}
