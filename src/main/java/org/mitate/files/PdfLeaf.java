package org.mitate.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Takes a page of a PDF into a binding, and nothing that leads to the other pages of its file:
/// they may belong to somebody else.
final class PdfLeaf {

    private static final List<COSName> CONTENT_OF_A_PAGE =
            List.of(
                    COSName.CONTENTS,
                    COSName.MEDIA_BOX,
                    COSName.CROP_BOX,
                    COSName.ROTATE,
                    COSName.GROUP,
                    COSName.getPDFName("UserUnit"));
    private static final float DOTS_WHEN_DRAWN = 200;

    private PdfLeaf() {}

    static void add(PDDocument bound, PDDocument file, FilePage leaf) throws IOException {
        PDPage page = file.getPage(leaf.page() - 1);
        if (!page.getAnnotations().isEmpty()) {
            draw(bound, file, leaf);
            return;
        }
        PDPage copy = bound.importPage(strippedCopy(page));
        copy.setRotation((page.getRotation() + leaf.turned()) % 360);
    }

    /// What was stuck on the page (stamps, filled fields) refers to the whole file: such a page
    /// becomes a picture.
    private static void draw(PDDocument bound, PDDocument file, FilePage leaf) throws IOException {
        BufferedImage drawn =
                new PDFRenderer(file)
                        .renderImageWithDPI(leaf.page() - 1, DOTS_WHEN_DRAWN, ImageType.RGB);
        var picture = LosslessFactory.createFromImage(bound, drawn);
        PictureLeaf.place(bound, picture, drawn.getWidth(), drawn.getHeight(), leaf.turned());
    }

    private static PDPage strippedCopy(PDPage page) throws IOException {
        var copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.PAGE);
        for (COSName part : CONTENT_OF_A_PAGE) {
            var value = page.getCOSObject().getDictionaryObject(part);
            if (value != null) copy.setItem(part, value);
        }
        copy.setItem(COSName.MEDIA_BOX, page.getMediaBox().getCOSArray());
        copy.setItem(COSName.CROP_BOX, page.getCropBox().getCOSArray());
        if (page.getResources() != null) copy.setItem(COSName.RESOURCES, used(page));
        return new PDPage(copy);
    }

    /// Some programs give all pages the pictures of all pages; only those that this one draws are
    /// taken.
    private static COSDictionary used(PDPage page) throws IOException {
        var resources = new COSDictionary(page.getResources().getCOSObject());
        COSDictionary pictures = resources.getCOSDictionary(COSName.XOBJECT);
        if (pictures == null) return resources;
        Set<COSName> drawn = drawn(page);
        var kept = new COSDictionary();
        pictures.entrySet().stream()
                .filter(entry -> drawn.contains(entry.getKey()))
                .forEach(entry -> kept.setItem(entry.getKey(), entry.getValue()));
        resources.setItem(COSName.XOBJECT, kept);
        return resources;
    }

    private static Set<COSName> drawn(PDPage page) throws IOException {
        var names = new HashSet<COSName>();
        Object before = null;
        for (Object token : new PDFStreamParser(page).parse()) {
            boolean draws = token instanceof Operator operator && operator.getName().equals("Do");
            if (draws && before instanceof COSName name) names.add(name);
            before = token;
        }
        return names;
    }
}
