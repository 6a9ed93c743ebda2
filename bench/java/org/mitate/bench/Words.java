package org.mitate.bench;

import java.util.List;
import java.util.Random;

/// What stands in letters, put together anew each time.
final class Words {

    private static final List<String> SENTENCES =
            List.of(
                    "平素より大変お世話になっております。",
                    "貴科的にご高診のほどよろしくお願い申し上げます。",
                    "息切れが強くなり、カテーテルによる治療を検討しています。",
                    "ご家族が貴院のご意見を希望されています。",
                    "昨年の秋から右の膝が痛み、注射を続けていますが改善しません。",
                    "血液検査では炎症の所見はなく、画像では狭窄を認めます。",
                    "手術をしないで歩けるようになりますか。",
                    "今後の治療の方針について、専門の立場からご助言をいただきたく存じます。",
                    "アレルギーの既往はありません。内服はアムロジピン５ｍｇのみです。",
                    "紹介の目的は、化学療法を続けるか手術を先に行うかのご判断です。",
                    "ご多忙のところ恐れ入りますが、何卒ご検討くださいますようお願いいたします。",
                    "長女は遠方に住んでおり、当日は次男が付き添います。",
                    "病理の標本とＣＴの画像を同封いたしますので、ご返却ください。",
                    "これまでの経過は別紙のとおりです。");
    private static final List<String> ENGLISH =
            List.of(
                    "Thank you very much for seeing this patient. ",
                    "She has been suffering from progressive shortness of breath. ",
                    "Computed tomography showed a nodule of 14 mm in the right upper lobe. ",
                    "We would be grateful for your opinion on further treatment. ",
                    "There is no known allergy. Medication: amlodipine 5 mg daily. ",
                    "Please find enclosed the pathology report and the images. ");
    private static final List<String> FINDINGS =
            List.of(
                    "白血球", "赤血球", "ヘモグロビン", "血小板", "クレアチニン", "総ビリルビン", "CRP", "AST", "ALT", "LDH",
                    "尿素窒素", "ナトリウム", "カリウム", "アルブミン");
    private static final List<String> NAMES =
            List.of("塩見", "柏原", "高梨", "三宅", "大久保", "西村", "福田", "松本", "堀江", "片桐");

    private Words() {}

    static String letter(Random chance, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(SENTENCES.get(chance.nextInt(SENTENCES.size())));
            if (chance.nextInt(4) == 0) text.append(name(chance)).append("様\n");
        }
        return text.toString();
    }

    static String english(Random chance, int sentences) {
        var text = new StringBuilder();
        for (int i = 0; i < sentences; i++)
            text.append(ENGLISH.get(chance.nextInt(ENGLISH.size())));
        return text.toString();
    }

    static String finding(Random chance) {
        return FINDINGS.get(chance.nextInt(FINDINGS.size()));
    }

    static String name(Random chance) {
        return NAMES.get(chance.nextInt(NAMES.size()));
    }
}
