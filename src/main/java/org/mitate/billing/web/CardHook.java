package org.mitate.billing.web;

import org.mitate.billing.card.LetterBox;
import org.mitate.billing.card.NotFromGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where the gateway sends what it tells by itself. Only its signature opens this door.
@RestController
class CardHook {

    private static final Logger LOG = LoggerFactory.getLogger(CardHook.class);

    private final LetterBox box;

    CardHook(LetterBox box) {
        this.box = box;
    }

    @PostMapping("/hooks/card")
    ResponseEntity<Void> take(
            @RequestBody String letter,
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature) {
        try {
            box.take(letter, signature);
            return ResponseEntity.noContent().build();
        } catch (NotFromGateway e) {
            LOG.warn("A letter at /hooks/card was not the gateway's: {}", e.getMessage());
            return ResponseEntity.badRequest().build();
        }
    }
}
