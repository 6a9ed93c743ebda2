package org.mitate.paper;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.mitate.paper.ApplicationForm.Consultee;
import org.mitate.paper.ApplicationForm.Enclosures;
import org.mitate.paper.ApplicationForm.Material;
import org.mitate.paper.ApplicationForm.OwnDoctor;
import org.mitate.paper.ApplicationForm.Patient;
import org.mitate.paper.ApplicationForm.Wishes;

/// The papers of 髙橋節子, 76, in hospital with a lung cancer, for whom her daughter 渡邉直美 comes with
/// her brother.
final class Takahashi {

    static final String NUMBER = "7K3M-9QX2";
    static final OwnDoctor KOBAYASHI = new OwnDoctor("桜台中央病院", "呼吸器内科", "小林　誠");
    static final Letterhead MITATE = MadeUpHospital.MITATE;

    private Takahashi() {}

    static ApplicationForm form() {
        return form(
                "9月の健診で右肺に影が見つかり、10月に気管支鏡の検査で肺がんと診断されました。手術と薬の治療の説明を受け、どちらにしたらよいか迷っています。",
                "手術と、手術をしない治療のどちらが母に合っているか。");
    }

    /// The same printed again after a change.
    static ApplicationForm form(int edition) {
        var form = form();
        return new ApplicationForm(
                form.letterhead(),
                form.number(),
                edition,
                form.patient(),
                form.consultee(),
                form.wishes(),
                form.ownDoctor(),
                form.diagnosis(),
                form.course(),
                form.questions(),
                form.enclosures(),
                form.declared(),
                form.answerToDoctor());
    }

    static ApplicationForm form(String course, String firstQuestion) {
        return new ApplicationForm(
                MITATE,
                NUMBER,
                1,
                new Patient(
                        "タカハシ　セツコ",
                        "髙橋　節子",
                        "FEMALE",
                        "昭和25年6月3日",
                        "76歳",
                        "000-0012",
                        "東京都見立区桜台3丁目4番5号　見立ハイツ201",
                        "03-0000-3456"),
                new Consultee(
                        "FAMILY",
                        "長女",
                        "ワタナベ　ナオミ",
                        "渡邉　直美",
                        "昭和50年2月11日",
                        "090-0000-7788",
                        "平日の12時から13時",
                        "HOSPITALISED",
                        "",
                        "髙橋　浩一（長男）",
                        ""),
                new Wishes("呼吸器外科", "特になし", "IN_PERSON", "", "ja", "ja", "毎週水曜日の午前、12月10日（木）の終日"),
                KOBAYASHI,
                "肺がん（右の上葉、腺がん、ステージⅡB）",
                course,
                List.of(firstQuestion, "手術を受ける場合、年齢と心房細動による危険はどのくらいか。", "手術の前または後に、薬の治療が必要か。"),
                new Enclosures(
                        "呼吸器外科　担当医　先生",
                        "1",
                        new Material("", "2", "YES"),
                        new Material("", "1", "YES"),
                        new Material("", "4", "YES"),
                        new Material("心電図、肺機能", "6", "NO")),
                Set.of(
                        "EXPLAINED",
                        "DOCTOR_AGREES",
                        "NOT_EXCLUDED",
                        "ADVICE_ONLY",
                        "FEES",
                        "NO_RECORDING"),
                "YES");
    }

    /// The same with as many letters as the wizard takes.
    static ApplicationForm longestForm() {
        var form = form("経".repeat(500), "問".repeat(200));
        var patient = form.patient();
        var consultee = form.consultee();
        return new ApplicationForm(
                form.letterhead(),
                form.number(),
                form.edition(),
                new Patient(
                        patient.kana(),
                        patient.name(),
                        patient.sex(),
                        patient.birth(),
                        patient.age(),
                        patient.postalCode(),
                        "所".repeat(100),
                        patient.telephone()),
                new Consultee(
                        consultee.who(),
                        consultee.relation(),
                        consultee.kana(),
                        consultee.name(),
                        consultee.birth(),
                        consultee.telephone(),
                        consultee.reachable(),
                        consultee.absence(),
                        consultee.absenceInWords(),
                        "席".repeat(80),
                        consultee.applicant()),
                new Wishes("呼吸器外科", "特になし", "IN_PERSON", "", "zh", "ja", "日".repeat(150)),
                form.ownDoctor(),
                "病".repeat(100),
                form.course(),
                Collections.nCopies(5, "問".repeat(200)),
                form.enclosures(),
                form.declared(),
                form.answerToDoctor());
    }

    static ConsentForm consent() {
        return new ConsentForm(
                MITATE,
                NUMBER,
                1,
                "髙橋　節子",
                "昭和25年6月3日生",
                List.of(
                        new ConsentForm.Relative("渡邉　直美", "長女"),
                        new ConsentForm.Relative("髙橋　浩一", "長男")),
                "HOSPITALISED");
    }

    static FaxCover cover() {
        return new FaxCover(
                MITATE,
                NUMBER,
                1,
                "渡邉　直美",
                "090-0000-7788",
                List.of(
                        new FaxCover.Part("申込書", "2枚目に署名がありますか", 2),
                        new FaxCover.Part("同意書", "患者さんの署名がありますか", 1)));
    }

    static AddressLabels labels() {
        return new AddressLabels(MITATE, NUMBER, "渡邉　直美", "000-0056", "東京都見立区若葉2丁目7番8号");
    }

    static Checklist checklist() {
        return new Checklist(
                MITATE,
                NUMBER,
                1,
                List.of(
                        "主治医の小林誠先生に「先生へのお手紙」をお渡しし、紹介状と資料をお願いします。",
                        "申込書の2枚目に渡邉直美様が、同意書に髙橋節子様が署名します。",
                        "申込書と同意書をFAXか郵送で、紹介状と資料を郵送か持参でお届けください。"),
                List.of(
                        new Checklist.Item("申込書　2枚", "2枚目に署名", "FAXまたは郵送"),
                        new Checklist.Item("同意書　1枚", "髙橋節子様の署名", "FAXまたは郵送"),
                        new Checklist.Item("診療情報提供書（紹介状）", "呼吸器外科 担当医あて", "郵送または持参"),
                        new Checklist.Item("CT・MRIの画像　2枚", "", "郵送または持参"),
                        new Checklist.Item("病理の標本　4枚", "", "郵送または持参")));
    }

    static OwnCopy ownCopy() {
        return new OwnCopy(
                MITATE,
                NUMBER,
                1,
                "H4TR-8WPN",
                "https://mitate.example.jp/status",
                "令和8年11月22日",
                "令和9年2月20日",
                "髙橋　節子",
                "呼吸器外科",
                List.of("申込書　2枚", "同意書　1枚", "診療情報提供書（紹介状）", "CT・MRIの画像　2枚", "病理の標本　4枚"));
    }

    static RequestToDoctor request() {
        return new RequestToDoctor(
                MITATE,
                NUMBER,
                1,
                "令和8年11月22日",
                KOBAYASHI,
                "髙橋　節子",
                "昭和25年6月3日",
                new RequestToDoctor.Writer("長女", "渡邉　直美", "母"),
                "090-0000-7788",
                "呼吸器外科",
                "見立大学病院 呼吸器外科 担当医",
                true);
    }
}
