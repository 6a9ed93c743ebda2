package org.mitate.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The prescribed form (申込書), filled from a draft or left blank to write on by hand (rules.md §4).
///
/// Codes are those of the interface (`FEMALE`, `IN_PERSON`, `HOSPITALISED`, …); what is unknown is
/// empty and stays open on the form.
///
/// @param number the number of the draft as printed, empty on the blank form
/// @param edition counted from 1: it was changed and printed again
/// @param questions in order of importance, at most five
/// @param declared codes of the declarations already made: `EXPLAINED`, `DOCTOR_AGREES`,
/// `NOT_EXCLUDED`, `ADVICE_ONLY`, `FEES`, `NO_RECORDING`
/// @param answerToDoctor `YES`, `NO` or empty: may the answer go to the own doctor
public record ApplicationForm(
        Letterhead letterhead,
        String number,
        int edition,
        Patient patient,
        Consultee consultee,
        Wishes wishes,
        OwnDoctor ownDoctor,
        String diagnosis,
        String course,
        List<String> questions,
        Enclosures enclosures,
        Set<String> declared,
        String answerToDoctor)
        implements Paper {

    private static final int QUESTIONS = 5;

    public ApplicationForm {
        var five = new ArrayList<>(questions);
        while (five.size() < QUESTIONS) five.add("");
        questions = List.copyOf(five);
    }

    /// @param sex `MALE`, `FEMALE` or empty
    /// @param age such as 76歳, empty when unknown
    public record Patient(
            String kana,
            String name,
            String sex,
            String birth,
            String age,
            String postalCode,
            String address,
            String telephone) {}

    /// Who comes and talks.
    ///
    /// @param who `SELF`, `FAMILY`, `PARENT` (with parental authority) or empty
    /// @param relation to the patient, in words
    /// @param absence why the patient cannot come: `HOSPITALISED`, `FAR_AWAY`, `CONDITION`,
    /// `CONSCIOUSNESS`, `OTHER`
    /// @param others who else attends, in words
    /// @param applicant name and telephone of an applicant who is not the consultee, else empty
    public record Consultee(
            String who,
            String relation,
            String kana,
            String name,
            String birth,
            String telephone,
            String reachable,
            String absence,
            String absenceInWords,
            String others,
            String applicant) {}

    /// @param mode `IN_PERSON`, `ONLINE` or empty
    /// @param language of the talk, `ja`, `jsl` or another; empty on the blank form
    /// @param letterLanguage of the referral letter
    /// @param impossible dates and times that cannot be, in words
    public record Wishes(
            String department,
            String doctor,
            String mode,
            String mail,
            String language,
            String letterLanguage,
            String impossible) {

        /// Languages in words, where the form has no box for them.
        static final Map<String, String> OTHERS = Map.of("en", "英語", "zh", "中国語", "ko", "韓国・朝鮮語");

        /// What is written beside 「その他」.
        public String other(String language) {
            return OTHERS.getOrDefault(language, "");
        }
    }

    public record OwnDoctor(String hospital, String department, String doctor) {}

    /// What is sent with the form.
    ///
    /// @param addressee the doctor named on the referral letter
    public record Enclosures(
            String addressee,
            String letters,
            Material scans,
            Material nuclear,
            Material pathology,
            Material other) {

        static final Enclosures OPEN =
                new Enclosures("", "", Material.NONE, Material.NONE, Material.NONE, Material.NONE);
    }

    /// @param count how many, empty when none is sent
    /// @param back `YES`, `NO` or empty: is it to be returned
    public record Material(String words, String count, String back) {
        public static final Material NONE = new Material("", "", "");

        public boolean sent() {
            return !count.isEmpty();
        }
    }

    /// The form to write on by hand.
    public static ApplicationForm blank(Letterhead letterhead) {
        return new ApplicationForm(
                letterhead,
                "",
                1,
                new Patient("", "", "", "", "", "", "", ""),
                new Consultee("", "", "", "", "", "", "", "", "", "", ""),
                new Wishes("", "", "", "", "", "", ""),
                new OwnDoctor("", "", ""),
                "",
                "",
                List.of(),
                Enclosures.OPEN,
                Set.of(),
                "");
    }

    @Override
    public String title() {
        return "セカンドオピニオン申込書";
    }

    public boolean byHand() {
        return number.isEmpty();
    }

    public int sheets() {
        return 2 + continuation().size();
    }

    /// What does not fit its box, whole, by continuation sheet.
    public List<List<FormBox.Continued>> continuation() {
        var sheets = new ArrayList<List<FormBox.Continued>>();
        int left = 0;
        for (var text : continued()) {
            if (text.lines() > left) {
                sheets.add(new ArrayList<>());
                left = FormBox.Continued.LINES_OF_A_SHEET;
            }
            sheets.getLast().add(text);
            left -= text.lines();
        }
        return sheets;
    }

    private List<FormBox.Continued> continued() {
        var texts = new ArrayList<FormBox.Continued>();
        FormBox.ADDRESS.rest(patient.address()).ifPresent(texts::add);
        FormBox.OTHERS.rest(consultee.others()).ifPresent(texts::add);
        FormBox.IMPOSSIBLE.rest(wishes.impossible()).ifPresent(texts::add);
        FormBox.DIAGNOSIS.rest(diagnosis).ifPresent(texts::add);
        FormBox.COURSE.rest(course).ifPresent(texts::add);
        for (int i = 0; i < questions.size(); i++) {
            String heading = "お聞きになりたいこと　" + (i + 1);
            FormBox.QUESTION.rest(heading, questions.get(i)).ifPresent(texts::add);
        }
        FormBox.OTHER_MATERIAL.rest(enclosures.other().words()).ifPresent(texts::add);
        return texts;
    }
}
