package org.mitate.paper;

import java.util.List;
import org.mitate.paper.ConfirmationLetter.Price;

/// The papers that the clinic sends to 渡邉直美, and to 小野寺美咲 who consults online.
final class AfterTheTalk {

    private AfterTheTalk() {}

    static AcknowledgementLetter acknowledgement() {
        return new AcknowledgementLetter(
                Takahashi.MITATE,
                Takahashi.NUMBER,
                "令和8年11月24日",
                "渡邉　直美",
                "髙橋　節子",
                "呼吸器外科",
                "対面",
                "令和8年11月24日（火）",
                "12月15日（火）ごろを見込んでいます。",
                List.of(
                        new Checklist.Item("診療情報提供書（紹介状）", "呼吸器外科 担当医あて", "郵送または持参"),
                        new Checklist.Item("CT・MRIの画像　2枚", "", "郵送または持参")),
                "https://mitate.example.jp/status");
    }

    static ConfirmationLetter confirmation() {
        return new ConfirmationLetter(
                Takahashi.MITATE,
                Takahashi.NUMBER,
                "令和8年12月4日",
                "渡邉　直美",
                "12月15日（火）",
                "午後2時",
                "令和8年（2026年）",
                "午後1時45分",
                false,
                false,
                false,
                "30分（最長60分）",
                "外来棟3階　セカンドオピニオン外来",
                "呼吸器外科　藤原　悠子",
                "ご希望の医師は、この時期に診療の予定がないため。",
                "髙橋　節子",
                "渡邉　直美 様（長女）、髙橋　浩一 様（長男）",
                "この紙、渡邉様の本人確認書類（運転免許証など顔写真のあるもの）",
                List.of(
                        "当日、現金またはカードでお願いします。",
                        "VISA、Mastercard、JCB、DC、UFJ Card、NICOS、MUFG CARD、Diners Club、AMERICAN EXPRESS、DISCOVER"),
                List.of(
                        new Price("30分まで", "22,000円", "2,000円"),
                        new Price("30分を超え、45分まで", "33,000円", "3,000円"),
                        new Price("45分を超え、60分まで", "44,000円", "4,000円"),
                        new Price("診断料　画像や標本などの診断を行った場合、1種類につき", "5,500円", "500円")));
    }

    static ConfirmationLetter onlineConfirmation() {
        return new ConfirmationLetter(
                Takahashi.MITATE,
                "4FWE-T6HR",
                "令和8年12月7日",
                "小野寺　美咲",
                "12月18日（金）",
                "午前10時",
                "令和8年（2026年）",
                "午前9時50分",
                true,
                true,
                true,
                "30分（最長60分）",
                "前日に、入室の案内をメールでお送りします。",
                "婦人科　村上　綾",
                "",
                "小野寺　美咲",
                "ご本人",
                "顔写真のある本人確認書類（画面でお見せください）",
                List.of("12月15日（火）までに登録いただいたカードだけです。"),
                List.of(
                        new Price("30分まで", "33,000円", "3,000円"),
                        new Price("30分を超え、60分まで", "66,000円", "6,000円"),
                        new Price("診断料　画像や標本などの診断を行った場合、1種類につき", "5,500円", "500円")));
    }

    static ClosingLeaflet leaflet() {
        return new ClosingLeaflet(
                Takahashi.MITATE,
                Takahashi.NUMBER,
                "渡邉　直美",
                "髙橋節子",
                "12月22日（火）",
                "小林誠先生",
                "画像3枚と病理の標本4枚",
                "03-0000-0120");
    }

    static OpinionReport opinion(String firstAnswer, String signature) {
        return new OpinionReport(
                Takahashi.MITATE,
                Takahashi.NUMBER,
                "第1版",
                "令和8年12月18日",
                "渡邉　直美",
                "髙橋　節子",
                "昭和25年6月3日生、76歳、女性",
                "令和8年12月15日（火）午後2時3分から38分間、対面",
                "令和8年12月15日",
                "渡邉　直美 様（長女）、髙橋　浩一 様（長男）",
                "桜台中央病院　呼吸器内科　小林　誠　先生",
                "右上葉肺腺がん　cT2aN1M0　ステージⅡB　（紹介状による）",
                "現在の診断に異論はありません。体力の検査で問題がなければ手術を第一に考えます。",
                List.of(
                        new OpinionReport.Answer("手術と、手術をしない治療のどちらが母に合っているか。", firstAnswer),
                        new OpinionReport.Answer(
                                "手術を受ける場合、年齢と心房細動による危険はどのくらいか。", "76歳という年齢だけで手術ができなくなることはありません。"),
                        new OpinionReport.Answer(
                                "手術の前または後に、薬の治療が必要か。", "手術だけでなく薬の治療を組み合わせることを検討します。")),
                List.of(
                        new OpinionReport.Source("診療情報提供書　1通", "桜台中央病院　令和8年11月25日", ""),
                        new OpinionReport.Source(
                                "CT・MRIの画像　2枚", "桜台中央病院　令和8年10月8日", "放射線診断科　大島　健")),
                "呼吸器外科",
                "藤原　悠子",
                signature,
                "桜台中央病院　小林　誠　先生");
    }

    static LetterWithOpinion letterWithOpinion() {
        return new LetterWithOpinion(
                Takahashi.MITATE,
                Takahashi.NUMBER,
                "令和8年12月18日",
                Takahashi.KOBAYASHI,
                "髙橋　節子",
                "昭和25年6月3日",
                "令和8年12月15日",
                "ご家族の渡邉直美様",
                "画像3枚、病理の標本4枚",
                "呼吸器外科",
                "藤原　悠子");
    }

    static ReceiptPaper receipt(String issuerNumber, String reissued) {
        return new ReceiptPaper(
                Takahashi.MITATE,
                "R08-000142",
                Takahashi.NUMBER,
                "令和8年12月15日",
                reissued,
                "渡邉　直美",
                "令和8年12月15日",
                "44,000円",
                List.of(
                        new ReceiptPaper.Line("相談料　対面、45分まで（38分12秒）", "33,000円", "1", "33,000円"),
                        new ReceiptPaper.Line("診断料　CT・MRIの画像", "5,500円", "1", "5,500円"),
                        new ReceiptPaper.Line("診断料　病理", "5,500円", "1", "5,500円")),
                List.of(new ReceiptPaper.Tax("10%", "44,000円", "4,000円")),
                "VISA（伝票番号 00583）",
                true,
                new ReceiptPaper.Issuer("学校法人見立学園　見立大学病院", issuerNumber, "見本の番号です"));
    }
}
