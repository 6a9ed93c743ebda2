package org.mitate.guide.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Calls of the interface with a method that it does not know.
@RestController
class OtherMethods {

    @RequestMapping({
        "/api/contact-hours",
        "/api/fees",
        "/api/departments",
        "/api/eligibility",
        "/api/openapi.json"
    })
    void refuse() {
        throw ApiRefusal.of(HttpStatus.METHOD_NOT_ALLOWED);
    }
}
