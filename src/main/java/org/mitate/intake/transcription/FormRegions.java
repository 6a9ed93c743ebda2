package org.mitate.intake.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mitate.intake.FormRegion;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.Letterhead;
import org.mitate.paper.Letterheads;
import org.mitate.paper.Printer;
import org.springframework.stereotype.Component;

/// Where each field stands on this hospital's blank form: looked up on the form itself, so that it
/// stays right when the form changes.
@Component
public class FormRegions {

    private static final double MARGIN = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double LINE = 0.019;

    private final Printer printer;
    private final Letterheads letterheads;
    private volatile Found found = new Found("", Map.of());

    FormRegions(Printer printer, Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    private record Found(String letterhead, Map<String, FormRegion> regions) {}

    public Map<String, FormRegion> all() {
        Letterhead letterhead = letterheads.today();
        if (!found.letterhead().equals(letterhead.toString())) {
            found = new Found(letterhead.toString(), find(letterhead));
        }
        return found.regions();
    }

    private Map<String, FormRegion> find(Letterhead letterhead) {
        var regions = new HashMap<String, FormRegion>();
        try (PDDocument form =
                Loader.loadPDF(printer.print(ApplicationForm.blank(letterhead)).bytes())) {
            var words = PrintedWordsOnPage.of(form);
            for (FormPlace place : FormPlace.ALL) {
                words.find(place.sheet(), place.words(), place.nth())
                        .map(middle -> region(place, middle))
                        .ifPresent(region -> place.fields().forEach(f -> regions.put(f, region)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("our own form cannot be read", unreadable);
        }
        return Map.copyOf(regions);
    }

    private static FormRegion region(FormPlace place, double middle) {
        double height = LINE * place.lines();
        // a long box begins at its words, a low one lies around them
        double top = place.lines() > 5 ? middle - LINE : middle - height / 2;
        double left = place.half() == FormPlace.Half.RIGHT ? MIDDLE : MARGIN;
        double right = place.half() == FormPlace.Half.LEFT ? MIDDLE : 1 - MARGIN;
        return new FormRegion(place.sheet(), left, top, right - left, height);
    }
}
