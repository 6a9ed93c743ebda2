package org.mitate.inbox;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mitate.demo.FaxFile;
import org.mitate.demo.FaxLine;
import org.mitate.demo.FaxMachine;
import org.mitate.intake.Draft;
import org.mitate.intake.PaperPackage;
import org.mitate.intake.SampleDrafts;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.springframework.context.ApplicationContext;

/// 渡邉直美 has made the form for her mother 髙橋節子 with the wizard and printed it: two sheets, the
/// consent form, and the cover of the FAX.
public final class FaxedForm {

    /// Places in the package.
    public static final int FIRST = 1;

    public static final int SECOND = 2;
    public static final int CONSENT = 3;
    public static final int COVER = 4;

    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    Map.entry("relation", "CHILD"),
                    Map.entry("patientBirth", "昭和25年6月3日"),
                    Map.entry("absence", "HOSPITALISED"),
                    Map.entry("consent", "GIVEN"),
                    Map.entry("patientFamily", "髙橋"),
                    Map.entry("patientGiven", "節子"),
                    Map.entry("patientFamilyKana", "タカハシ"),
                    Map.entry("patientGivenKana", "セツコ"),
                    Map.entry("sex", "FEMALE"),
                    Map.entry("postalCode", "100-0001"),
                    Map.entry("prefecture", "東京都"),
                    Map.entry("city", "見立区"),
                    Map.entry("street", "桜台3丁目4番5号"),
                    Map.entry("patientTelephone", "03-0000-3456"),
                    Map.entry("consulteeFamily", "渡邉"),
                    Map.entry("consulteeGiven", "直美"),
                    Map.entry("consulteeFamilyKana", "ワタナベ"),
                    Map.entry("consulteeGivenKana", "ナオミ"),
                    Map.entry("consulteeBirth", "昭和50年2月11日"),
                    Map.entry("telephone", "090-0000-7788"),
                    Map.entry("department", "THORACIC_SURGERY"),
                    Map.entry("mode", "IN_PERSON"),
                    Map.entry("hospital", "桜台中央病院"),
                    Map.entry("doctor", "小林 誠"),
                    Map.entry("sameHospital", "NO"),
                    Map.entry("explained", "YES"),
                    Map.entry("doctorAgrees", "YES"),
                    Map.entry("letter", "YES"),
                    Map.entry("diagnosis", "肺がん"),
                    Map.entry("question", "手術と薬のどちらが母に合っているか。"));

    private final WritingDesk writing;
    private final PaperPackage papers;
    private Draft draft;

    public FaxedForm(ApplicationContext clinic) {
        this(clinic, Map.of());
    }

    /// @param other answers that are not those of her mother
    public FaxedForm(ApplicationContext clinic, Map<String, String> other) {
        writing = clinic.getBean(WritingDesk.class);
        papers = clinic.getBean(PaperPackage.class);
        draft =
                clinic.getBean(SampleDrafts.class)
                        .print(CaseNumber.draw(), CaseNumber.draw(), entries(other));
    }

    private static Map<String, List<String>> entries(Map<String, String> other) {
        var entries = new TreeMap<String, List<String>>();
        ANSWERS.forEach((field, said) -> entries.put(field, List.of(said)));
        other.forEach((field, said) -> entries.put(field, List.of(said)));
        return entries;
    }

    public CaseNumber number() {
        return draft.number();
    }

    public String key() {
        return draft.number().printed();
    }

    /// She changes something at home and prints it once more.
    public void printAgainWith(String field, String said) {
        var entries = new TreeMap<>(draft.entries());
        entries.put(field, List.of(said));
        writing.write(draft, entries);
        draft = writing.print(draft.with(entries));
    }

    /// The sheets in this order, as the machine writes them into one file.
    public byte[] fax(int... sheets) {
        return fax(FaxLine.FINE, sheets);
    }

    public byte[] fax(FaxLine line, int... sheets) {
        byte[] pdf = papers.print(draft, "https://clinic.example/status").bytes();
        var pages = new ArrayList<BufferedImage>();
        for (int sheet : sheets) {
            pages.add(FaxMachine.send(FaxMachine.sheet(pdf, sheet), line, sheet));
        }
        return FaxFile.G4.write(pages, line.lines());
    }
}
