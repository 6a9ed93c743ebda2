package org.mitate.intake;

import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Enclosure;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Need;
import org.mitate.paper.Checklist.Item;
import org.mitate.paper.FaxCover.Part;
import org.mitate.paper.Letterhead;

/// What is to be sent in this very case, from the checklist of the rules and from what the
/// applicant listed.
record SendingList(
        Application application, Verdict verdict, Letterhead letterhead, PrintedWords words) {

    private static final String BY_POST = "郵送または持参";

    List<Part> faxParts(int sheets, boolean consent) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("申込書", "2枚目に署名がありますか", sheets));
        if (consent) parts.add(new Part("同意書", "患者さんの署名がありますか", 1));
        return parts;
    }

    List<String> names(int sheets) {
        return items(sheets).stream()
                .map(
                        item ->
                                item.remark().isEmpty()
                                        ? item.name()
                                        : item.name() + "（" + item.remark() + "）")
                .toList();
    }

    List<Item> items(int sheets) {
        var items = new ArrayList<Item>();
        for (RequiredDocument document : verdict.documents()) {
            switch (document.kind()) {
                case APPLICATION_FORM ->
                        items.add(
                                new Item(
                                        "申込書　" + sheets + "枚",
                                        "2枚目に署名",
                                        letterhead.terms().ways()));
                case REFERRAL_LETTER ->
                        items.add(new Item(words.document(document.kind()), addressee(), BY_POST));
                case CONSENT_FORM ->
                        items.add(new Item("同意書　1枚", "患者さんの署名", letterhead.terms().ways()));
                case RESULTS, IMAGES -> {}
                case CONSENT_IMPOSSIBLE_PROOF,
                        RELATIONSHIP_PROOF,
                        CUSTODY_PROOF,
                        GUARDIAN_CERTIFICATE,
                        POWER_OF_ATTORNEY ->
                        items.add(
                                new Item(
                                        words.document(document.kind()),
                                        wanted(document),
                                        letterhead.terms().ways()));
            }
        }
        application.enclosures().stream()
                .filter(enclosure -> enclosure.kind() != Enclosure.Kind.REFERRAL_LETTER)
                .map(enclosure -> new Item(material(enclosure), "", BY_POST))
                .forEach(items::add);
        return items;
    }

    List<String> steps(boolean consent) {
        var steps = new ArrayList<String>();
        String doctor = application.ownDoctor().name();
        steps.add("主治医の" + (doctor.isEmpty() ? "" : doctor) + "先生に「先生へのお手紙」をお渡しし、紹介状と資料をお願いします。");
        steps.add(consent ? "申込書の2枚目に申込者が、同意書に患者さんが署名します。" : "申込書の2枚目に署名します。");
        steps.add("署名した書類を" + letterhead.terms().ways() + "で、紹介状と資料を郵送または持参でお届けください。");
        return steps;
    }

    private String addressee() {
        String named = application.ownDoctor().addressee();
        return named.isEmpty()
                ? words.department(application.wish().department()) + " 担当医あて"
                : named + "あて";
    }

    private static String wanted(RequiredDocument document) {
        boolean required = document.need() == Need.REQUIRED;
        return document.kind() == DocumentKind.CONSENT_IMPOSSIBLE_PROOF
                ? "医師の診断書など"
                : required ? "戸籍など" : "あればお願いします";
    }

    private static String material(Enclosure enclosure) {
        return switch (enclosure.kind()) {
                    case REFERRAL_LETTER -> "紹介状";
                    case CT_MRI -> "CT・MRIの画像";
                    case NUCLEAR -> "核医学（PETなど）の画像";
                    case PATHOLOGY -> "病理の標本";
                    case BLOOD -> "血液検査の結果";
                    case OTHER ->
                            enclosure.description().isEmpty() ? "その他の資料" : enclosure.description();
                }
                + "　"
                + enclosure.count()
                + "枚";
    }
}
