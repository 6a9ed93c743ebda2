package org.mitate.correspondence.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A printed paper in the browser; no copy stays on the device.
final class PdfAnswer {

    private PdfAnswer() {}

    static ResponseEntity<byte[]> of(byte[] pdf, String name) {
        var shown = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf);
    }
}
