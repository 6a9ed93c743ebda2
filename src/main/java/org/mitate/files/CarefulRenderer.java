package org.mitate.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages, but not for ever, and no picture that would not fit into memory.
final class CarefulRenderer extends PDFRenderer {

    CarefulRenderer(PDDocument pdf) {
        super(pdf);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new CarefulDrawer(parameters, Deadline.fromNow());
    }

    private static final class CarefulDrawer extends PageDrawer {

        private final Deadline deadline;

        private CarefulDrawer(PageDrawerParameters parameters, Deadline deadline)
                throws IOException {
            super(parameters);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (deadline.isOver()) throw new PageImages.TooSlow();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            long pixels = (long) picture.getWidth() * picture.getHeight();
            if (pixels > Scan.MOST_PIXELS) throw new IOException("a picture is too large");
            super.drawImage(picture);
        }
    }
}
