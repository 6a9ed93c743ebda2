package org.mitate.bench;

import java.util.List;
import java.util.Set;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.ApplicationForm.Consultee;
import org.mitate.paper.ApplicationForm.Enclosures;
import org.mitate.paper.ApplicationForm.Material;
import org.mitate.paper.ApplicationForm.OwnDoctor;
import org.mitate.paper.ApplicationForm.Patient;
import org.mitate.paper.ApplicationForm.Wishes;
import org.mitate.paper.MadeUpHospital;
import org.mitate.shared.CaseNumber;

/// Made-up applicants.
final class People {

    private static final List<String> FAMILY =
            List.of("佐藤", "鈴木", "髙橋", "田中", "渡邉", "伊藤", "山本", "中村", "小林", "加藤", "吉田", "山田");
    private static final List<String> GIVEN =
            List.of("節子", "浩一", "直美", "健", "さくら", "大輔", "恵子", "翔太", "美咲", "正", "陽菜", "豊");
    private static final List<String> ILLNESSES =
            List.of("肺がん（右の上葉）", "大腸がん（Ｓ状結腸）", "腰部脊柱管狭窄症", "乳がん", "慢性膵炎", "僧帽弁閉鎖不全症");

    private People() {}

    static ApplicationForm form(int person) {
        String name = FAMILY.get(person % 12) + "　" + GIVEN.get(person * 5 % 12);
        String illness = ILLNESSES.get(person % ILLNESSES.size());
        return new ApplicationForm(
                MadeUpHospital.MITATE,
                CaseNumber.from(new java.util.UUID(person, person)).printed(),
                1,
                new Patient(
                        "カナ　カナ",
                        name,
                        person % 2 == 0 ? "FEMALE" : "MALE",
                        "昭和%d年%d月%d日"
                                .formatted(20 + person % 40, 1 + person % 12, 1 + person * 7 % 28),
                        81 - person % 40 + "歳",
                        "000-00%02d".formatted(person % 80 + 12),
                        "東京都見立区桜台%d丁目%d番%d号".formatted(1 + person % 4, person + 2, person * 3 + 1),
                        "03-0000-%04d".formatted((1234 + person * 311) % 10000)),
                consultee(person),
                new Wishes("呼吸器外科", "特になし", "IN_PERSON", "", "ja", "ja", "毎週水曜日の午前"),
                new OwnDoctor("桜台中央病院", "内科", FAMILY.get((person + 3) % 12) + "　医師"),
                illness,
                illness + "と診断され、手術と薬の治療の説明を受けて迷っています。",
                List.of("手術と薬のどちらがよいか。", illness + "の経過の見通しはどうか。"),
                enclosures(person),
                Set.of("EXPLAINED", "DOCTOR_AGREES", "NOT_EXCLUDED", "ADVICE_ONLY", "FEES"),
                person % 3 == 0 ? "NO" : "YES");
    }

    private static Consultee consultee(int person) {
        return new Consultee(
                "SELF",
                "",
                "",
                "",
                "",
                "090-0000-%04d".formatted((7788 + person * 97) % 10000),
                "平日の12時から13時",
                "",
                "",
                "",
                "");
    }

    private static Enclosures enclosures(int person) {
        return new Enclosures(
                "担当医　先生",
                "1",
                new Material("", String.valueOf(1 + person % 3), "YES"),
                Material.NONE,
                Material.NONE,
                new Material("血液検査", String.valueOf(2 + person % 5), "NO"));
    }
}
