package org.mitate.demo;

import java.time.LocalDate;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.ScannedPaper;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.JapaneseDates;

/// The results of a sample case, as the scanner of the secretariat sees them.
///
/// @param takenOn some weeks before they arrived
record SampleResults(CaseFile file, LocalDate takenOn) {

    List<ScannedPaper> papers() {
        return List.of(
                new ScannedPaper(DocumentKind.RESULTS, Enclosure.Kind.BLOOD, blood()),
                new ScannedPaper(DocumentKind.IMAGES, Enclosure.Kind.CT_MRI, report()));
    }

    private Scan blood() {
        return head("血液検査の結果")
                .line("白血球数　　　　　6,200　/µL　　　　（3,300〜8,600）")
                .line("赤血球数　　　　　　421　万/µL　　　（386〜492）")
                .line("ヘモグロビン　　　 11.2　g/dL　　低　（11.6〜14.8）")
                .line("血小板数　　　　　 24.8　万/µL　　　（15.8〜34.8）")
                .rule()
                .line("ＡＳＴ　　　　　　　 24　U/L　　　　（13〜30）")
                .line("ＡＬＴ　　　　　　　 31　U/L　　高　（7〜23）")
                .line("クレアチニン　　　 0.82　mg/dL　　高　（0.46〜0.79）")
                .line("ＣＲＰ　　　　　　 0.34　mg/dL　　高　（0.00〜0.14）")
                .rule()
                .right("見本の文書です。記載はすべて架空です。")
                .scan("血液検査.png");
    }

    private Scan report() {
        return head("ＣＴ検査の報告書")
                .line("検査部位　　胸部から骨盤（造影）")
                .line("所見")
                .text("申込書の病名に相当する病変を認めます。前回の検査と比べて大きさに明らかな変化はありません。")
                .text("肝臓、腎臓、骨に転移を疑う所見はありません。有意なリンパ節の腫れや胸水、腹水を認めません。")
                .line("診断")
                .text(file.application().illness().diagnosis())
                .rule()
                .right("放射線診断科　医師　葉山　透　㊞")
                .right("見本の文書です。記載はすべて架空です。")
                .scan("CTの報告書.png");
    }

    private ScannedSheet head(String title) {
        var patient = file.application().patient();
        return new ScannedSheet()
                .right(JapaneseDates.inEra(takenOn))
                .title(title)
                .line("患者氏名　" + patient.name().written() + "　様")
                .right(file.application().ownDoctor().hospital())
                .rule();
    }
}
