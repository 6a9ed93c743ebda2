package org.mitate.journey;

/// 渡邉直美 answers the questions of the wizard for her mother 髙橋節子, page by page.
final class WizardWalk {

    private WizardWalk() {}

    /// From the first question to the page that shows all answers.
    static void writeTheForm(Visitor naomi) {
        naomi.findsNoBarriers().picture("wizard-who");
        naomi.press("次へ進む").sees("2か所をお直しください").findsNoBarriers().picture("wizard-mistakes");
        naomi.choose("相談に来られる方は", "CHILD").fill("患者さんの生年月日", "昭和25年6月3日").press("次へ進む");
        naomi.tick("入院中").tick("同意している").findsNoBarriers().picture("wizard-family").press("次へ進む");
        writePersons(naomi);
        naomi.choose("診療科", "THORACIC_SURGERY")
                .tick("対面")
                .findsNoBarriers()
                .picture("wizard-department")
                .press("次へ進む");
        naomi.fill("病院の名前", "桜台中央病院").fill("主治医の名前", "小林 誠").tick("ほかの病院の先生").tick("受けた");
        naomi.tick("同意している（これから話す）")
                .tick("できる")
                .findsNoBarriers()
                .picture("wizard-doctor")
                .press("次へ進む");
        naomi.fill("病名", "肺がん").fill("これまでの経過", "10月に診断されました。").tick("治療について");
        naomi.findsNoBarriers().picture("wizard-illness").press("次へ進む");
        naomi.fill("1番目に聞きたいこと", "手術と薬のどちらが母に合っているか。").press("質問を追加する");
        naomi.fill("2番目に聞きたいこと", "手術の危険はどのくらいか。").findsNoBarriers().picture("wizard-questions");
        naomi.press("次へ進む").findsNoBarriers().picture("wizard-enclosures").press("次へ進む");
        naomi.tick("水曜日 午前")
                .fill("初めの日（1）", "2026/12/10")
                .findsNoBarriers()
                .picture("wizard-dates");
        naomi.press("次へ進む").tick("お受けできない相談には").tick("助言だけ").tick("全額自費").tick("録音と録画");
        naomi.tick("送ってよい").findsNoBarriers().picture("wizard-declarations").press("次へ進む");
    }

    private static void writePersons(Visitor naomi) {
        naomi.fill("姓", "髙橋")
                .fill("名", "節子")
                .fill("姓のフリガナ", "たかはし")
                .fill("名のフリガナ", "せつこ")
                .tick("女");
        naomi.fill("郵便番号", "１０００００１")
                .fill("都道府県", "東京都")
                .fill("市区町村", "見立区")
                .fill("町名と番地", "桜台3丁目4番5号");
        naomi.fill("患者さんの電話番号", "03-0000-3456")
                .findsNoBarriers()
                .picture("wizard-patient")
                .press("次へ進む");
        naomi.fill("姓", "渡邉").fill("名", "直美").fill("姓のフリガナ", "ワタナベ").fill("名のフリガナ", "ナオミ");
        naomi.fill("相談に来られる方の生年月日", "S50.2.11").fill("ご連絡先の電話番号", "090-0000-7788");
        naomi.findsNoBarriers().picture("wizard-contact").press("次へ進む");
    }
}
