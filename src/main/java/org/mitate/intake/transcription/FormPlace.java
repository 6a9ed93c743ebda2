package org.mitate.intake.transcription;

import java.util.List;

/// A box of the blank form: the printed words beside it, and the fields that are written there.
///
/// @param words as printed at its beginning
/// @param nth time that these words stand on the sheet, from the top
/// @param half of the sheet in which it lies
/// @param lines how many lines of print it is high
record FormPlace(int sheet, String words, int nth, Half half, int lines, List<String> fields) {

    enum Half {
        WHOLE,
        LEFT,
        RIGHT
    }

    /// In the order of the paper. Where it is said that a box is not there (another profile), its
    /// fields have no place.
    static final List<FormPlace> ALL =
            List.of(
                    whole(1, "フリガナ", 1, 2, "patientFamilyKana", "patientGivenKana"),
                    whole(1, "お名前", 1, 2, "patientFamily", "patientGiven"),
                    left(1, "性別", 1, "sex"),
                    right(1, "生年月日", 1, "patientBirth"),
                    whole(1, "ご住所", 1, 3, "postalCode", "prefecture", "city"),
                    whole(1, "ご住所", 1, 3, "street", "building"),
                    whole(1, "電話番号", 1, 2, "patientTelephone"),
                    whole(1, "どなたが", 1, 2, "relation", "parentalAuthority"),
                    whole(1, "フリガナ", 2, 2, "consulteeFamilyKana", "consulteeGivenKana"),
                    left(1, "お名前", 2, "consulteeFamily", "consulteeGiven"),
                    right(1, "生年月日", 2, "consulteeBirth"),
                    left(1, "電話番号", 2, "telephone"),
                    right(1, "つながる時間", 1, "reachable"),
                    whole(1, "来られない理由", 1, 3, "absence", "absenceText", "consent"),
                    whole(1, "同席される方", 1, 2, "attendee1", "attendeeRelation1"),
                    whole(1, "同席される方", 1, 2, "attendee2", "attendeeRelation2"),
                    whole(1, "申込者", 1, 2, "applicantFamily", "applicantGiven"),
                    whole(1, "申込者", 1, 2, "applicantTelephone"),
                    left(1, "診療科", 1, "department", "second"),
                    right(1, "希望する医師", 1, "preferredDoctor"),
                    whole(1, "方法", 1, 2, "mode", "card"),
                    whole(1, "メールアドレス", 1, 2, "mail"),
                    whole(1, "ことば", 1, 2, "language", "letterLanguage"),
                    whole(1, "悪い日時", 1, 3, "weekly", "unavailable", "from1", "to1", "part1"),
                    whole(1, "悪い日時", 1, 3, "from2", "to2", "part2", "from3", "to3", "part3"),
                    whole(1, "病院", 1, 2, "hospital", "sameHospital"),
                    left(1, "診療科", 2, "hospitalDepartment"),
                    right(1, "主治医", 1, "doctor"),
                    whole(2, "病名", 2, 2, "diagnosis"),
                    whole(2, "経過", 1, 5, "course", "purpose"),
                    whole(2, "1", 1, 2, "question1"),
                    whole(2, "2", 1, 2, "question2"),
                    whole(2, "3", 1, 2, "question3"),
                    whole(2, "4", 1, 2, "question4"),
                    whole(2, "5", 2, 2, "question5"),
                    whole(2, "紹介状", 1, 2, "count-REFERRAL_LETTER", "addressee", "letter"),
                    whole(2, "CT・MRIの画像", 1, 2, "count-CT_MRI", "back-CT_MRI"),
                    whole(2, "核医学の画像", 1, 2, "count-NUCLEAR", "back-NUCLEAR"),
                    whole(2, "病理の標本", 1, 2, "count-PATHOLOGY", "back-PATHOLOGY"),
                    whole(2, "血液・その他", 1, 2, "words-OTHER", "count-OTHER", "back-OTHER"),
                    whole(2, "血液・その他", 1, 2, "count-BLOOD", "back-BLOOD"),
                    whole(2, "お確かめのうえ", 1, 14, "declared", "explained", "doctorAgrees"),
                    whole(2, "主治医への回答", 1, 2, "answerToDoctor"),
                    left(2, "申込者署名", 1, "signed"),
                    right(2, "記入日", 1, "signedOn"));

    private static FormPlace whole(int sheet, String words, int nth, int lines, String... fields) {
        return new FormPlace(sheet, words, nth, Half.WHOLE, lines, List.of(fields));
    }

    private static FormPlace left(int sheet, String words, int nth, String... fields) {
        return new FormPlace(sheet, words, nth, Half.LEFT, 2, List.of(fields));
    }

    private static FormPlace right(int sheet, String words, int nth, String... fields) {
        return new FormPlace(sheet, words, nth, Half.RIGHT, 2, List.of(fields));
    }
}
