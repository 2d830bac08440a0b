// Made from the OpenAPI document of the API by `npm run api-types`; never edited.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/texts/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Texts.texts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Intake.place"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{organisation}/protocols/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Intake.protocol"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{organisation}/protocols/{edition}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Intake.diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{organisation}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Intake.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/{organisation}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportDraft.find"];
        put: operations["ReportDraft.keep"];
        post?: never;
        delete: operations["ReportDraft.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receipt.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receipt.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receipt.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Receipt.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt/drafts/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReceiptDrafts.find"];
        put: operations["ReceiptDrafts.keep"];
        post?: never;
        delete: operations["ReceiptDrafts.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Drafts.find"];
        put: operations["Drafts.keep"];
        post?: never;
        delete: operations["Drafts.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.own"];
        put?: never;
        post: operations["Reports.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Login.begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/login/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Login.finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Login.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Login.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Login.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.consultations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work.seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Work.files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Work.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.awaited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/decisions/taken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.taken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/decisions/{track}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions.breaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Oversight.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Oversight.accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/steps/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.available"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/steps/correctable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.correctable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.obligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Case.files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChanges.step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChanges.party"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChanges.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChanges.message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CaseChanges.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters.letters"];
        put?: never;
        post: operations["CaseChanges.letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CaseEdition.preview"];
        put?: never;
        post: operations["CaseEdition.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/letters/{letter}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters.letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/letters/{letter}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Letters.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.inForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{edition}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/editions/{edition}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Editions.difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionDrafts.list"];
        put?: never;
        post: operations["EditionDrafts.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionDrafts.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/edition-drafts/{edition}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionDrafts.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.schools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.roles"];
        put?: never;
        post: operations["Organisation.appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/roles/{role}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisation.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.delegations"];
        put?: never;
        post: operations["Organisation.delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/delegations/{delegation}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisation.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/reassignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisation.reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisation.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/council-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers.councilConsents"];
        put?: never;
        post: operations["Registers.councilConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/council-consents/{consent}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registers.endCouncilConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/publication-consents/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registers.publicationConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/publication-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registers.publicationConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/publication-consents/{consent}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registers.endPublicationConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/schools/{school}/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registers.calendars"];
        put?: never;
        post: operations["Registers.reviseCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolRegisters.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/pupil-answers/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.answers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/pupil-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/pupil-answers/{answer}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.endAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/schools/{school}/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolRegisters.leaves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/leaves/{leave}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.endLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/schools/{school}/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolRegisters.environments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/environments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.environment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/environments/{environment}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SchoolRegisters.endEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/schools/{school}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SchoolTasks.list"];
        put?: never;
        post: operations["SchoolTasks.done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Embedded.now"];
        put: operations["Embedded.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Embedded.outbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demo.homes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demo.begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ReportDto: {
            /** @description Short name of the school. */
            school: string;
            data: {
                [key: string]: unknown;
            };
        };
        DraftDto: {
            /** @description What the form holds, by the names of its fields: texts, numbers, yes or no, and lists of these. */
            value: {
                [key: string]: unknown;
            };
        };
        AdditionDto: {
            /** @description The text; it is sealed. */
            text: string;
        };
        ReporterMessageDto: {
            /** @description The text; it is sealed. */
            text: string;
        };
        WithdrawalDto: {
            /** @description Why; it is sealed. */
            reason?: string;
        };
        OrganisationChoiceDto: {
            /**
             * Format: uuid
             * @description The organisation to act in.
             */
            organisation: string;
        };
        SeenDto: {
            /** @description Ids of notices. */
            ids: string[];
        };
        FindDto: {
            /** @description Case number. */
            number?: string;
            /** @description Exact name of a party. */
            name?: string;
            /** @description The school's own number of a pupil. */
            pupilNumber?: string;
        };
        StepDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            /** @description Kind of step. */
            type: string;
            /** @description The party it is about. */
            party?: string;
            /** @description The track it moves. */
            track?: string;
            /** @description The fields of this kind of step. */
            data: {
                [key: string]: unknown;
            };
        };
        PartyDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            data: {
                [key: string]: unknown;
            };
            /** @description The school's own number of the pupil; makes him findable, is never shown. */
            pupilNumber?: string;
        };
        NoteDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            /** @description The text; it is sealed. */
            text: string;
        };
        MessageDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            /** @description The text; it is sealed. */
            text: string;
        };
        JoinReportDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            data: {
                [key: string]: unknown;
            };
        };
        LetterDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            /** @description Which letter. */
            letter: string;
            /** @description Whom the letter is about. */
            party: string;
            /** @description The measure or objection it is about. */
            track?: string;
            /**
             * @description How it reaches its reader.
             * @enum {string}
             */
            delivery?: "post" | "registered" | "handed" | "portal";
            /** @description Time of a hearing. */
            time?: string;
            /** @description Place of a hearing. */
            place?: string;
            /** @description Text of a contract on conduct. */
            agreements?: string;
            /**
             * @description What a notice to parents is about.
             * @enum {string}
             */
            about?: "report" | "policeReport" | "hearing" | "outcome";
        };
        MoveCaseDto: {
            /** @description The version of the case that was on the screen; may come as `If-Match` instead. */
            seenVersion?: number;
            /**
             * @description The role to act in; without it the first of yours that may.
             * @enum {string}
             */
            actingAs?: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description The person you stand in for, by a delegation in force.
             */
            inPlaceOf?: string;
            /** @description Why; it is sealed. */
            reason: string;
        };
        NewEditionDto: {
            /** @description The edition as JSON; its schema is at `/api/v1/edition-schema`. */
            edition: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The school, where these are its own additions.
             */
            school?: string;
        };
        EditionDto: {
            /** @description The edition as JSON; its schema is at `/api/v1/edition-schema`. */
            edition: {
                [key: string]: unknown;
            };
        };
        TrialDto: {
            /** @description The edition of the same layer it would take the place of. */
            against: string;
            /**
             * @description The newest cases that you may see, or made-up ones.
             * @enum {string}
             */
            on: "stored" | "made";
            /** @description How many cases, at most. */
            count?: number;
            /** @description For made-up cases: the same seed makes the same ones. */
            seed?: number;
        };
        CouncilAssentDto: {
            /**
             * Format: date
             * @description The day the participation council consented.
             */
            on: string;
            /** @description Reference of the paper, or its hash. */
            document: string;
        };
        AdoptionDto: {
            /** @description Reference of the paper, or its hash. */
            document: string;
        };
        AppointmentDto: {
            /**
             * Format: uuid
             * @description Whom.
             */
            person: string;
            /**
             * @description Which role.
             * @enum {string}
             */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description For which school; for the whole organisation without it.
             */
            school?: string;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until?: string;
        };
        EndingDto: {
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until: string;
        };
        DelegationDto: {
            /**
             * Format: uuid
             * @description Whose role; yours without it.
             */
            from?: string;
            /**
             * Format: uuid
             * @description Who acts for him.
             */
            to: string;
            /**
             * @description In which role.
             * @enum {string}
             */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /**
             * Format: uuid
             * @description For which school; for all of his without it.
             */
            school?: string;
            /**
             * Format: date
             * @description The first day.
             */
            since: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until: string;
            /** @description Reference of the paper it stands on. */
            ground: string;
            /** @description For a mandate of the board: kinds of step, or decisions such as `decide:suspension`, and nothing else. */
            limitedTo?: string[];
        };
        ReassignmentDto: {
            /**
             * Format: uuid
             * @description Who fell ill or left.
             */
            person: string;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "illness" | "departure";
            /**
             * Format: date
             * @description The first day without his roles.
             */
            on: string;
            /**
             * Format: uuid
             * @description Who takes over; without it the work of his roles waits for whoever holds them.
             */
            successor?: string;
        };
        CouncilConsentDto: {
            /**
             * @description Which rules it consented to.
             * @enum {string}
             */
            matter: "dataInspection" | "staffCriminalData";
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /** @description Reference of the paper. */
            document: string;
        };
        ConsentSearchDto: {
            /**
             * Format: uuid
             * @description The school of the pupil.
             */
            school: string;
            /** @description The school's own number of the pupil; is never shown. */
            pupilNumber: string;
        };
        PublicationConsentDto: {
            /**
             * Format: uuid
             * @description The school of the pupil.
             */
            school: string;
            /** @description The school's own number of the pupil; is never shown. */
            pupilNumber: string;
            /** @description What may be published, such as `Schoolfotograaf 2026`; no names. */
            activity: string;
            /**
             * @description Who gave it: the parent under 16, from 16 the pupil, anybody else himself.
             * @enum {string}
             */
            givenBy: "parent" | "pupil" | "person";
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until?: string;
            /** @description Reference of the paper. */
            document: string;
        };
        CalendarDto: {
            /** @description The whole calendar: `holidays` (`from`, `until`, `name`), `studyDays`, and perhaps `openOn` and `region`. */
            calendar: {
                [key: string]: unknown;
            };
        };
        PupilAnswerDto: {
            /**
             * Format: uuid
             * @description The school of the pupil.
             */
            school: string;
            /** @description The school's own number of the pupil; is never shown. */
            pupilNumber: string;
            /**
             * @description What was answered.
             * @enum {string}
             */
            kind: "publicationRefusal" | "mailboxAgreement" | "mailboxRefusal" | "signedAgreement";
            /** @description What was asked, such as `Schoolwebsite 2026`; no names. */
            subject: string;
            /**
             * @description Who answered: a parent, the pupil, anybody else himself.
             * @enum {string}
             */
            givenBy: "parent" | "pupil" | "person";
            /**
             * Format: date
             * @description When it was asked.
             */
            askedOn: string;
            /**
             * Format: date
             * @description The first day of the answer.
             */
            from: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until?: string;
            /** @description Reference of the paper. */
            document: string;
        };
        WrittenLeaveDto: {
            /**
             * Format: uuid
             * @description The school.
             */
            school: string;
            /**
             * @description What the principal allowed: to record in school, or to speak to the media.
             * @enum {string}
             */
            kind: "recordingLeave" | "mediaLeave";
            /**
             * Format: uuid
             * @description Somebody who works here; or give a pupil number.
             */
            person?: string;
            /** @description The school's own number of a pupil; is never shown. */
            pupilNumber?: string;
            /** @description What it is for, such as `Musical 2026`; no names. */
            subject: string;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The first day on which it no longer holds.
             */
            until?: string;
            /** @description Reference of the paper. */
            document: string;
        };
        EnvironmentDto: {
            /**
             * Format: uuid
             * @description The school.
             */
            school: string;
            /**
             * Format: uuid
             * @description Whose accounts they are.
             */
            person: string;
            /**
             * Format: uuid
             * @description Who watches for the school.
             */
            monitor: string;
            /** @description The educational use they were made for, such as `Uitwisseling 2026`; no names. */
            purpose: string;
            /** @description Reference of the leave of management. */
            leaveDocument: string;
            /** @description Reference of the leave of parents. */
            parentsDocument: string;
            /** @description How parents can follow it, such as `Leesaccount voor ouders`. */
            followed: string;
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The first day on which it is closed.
             */
            until: string;
        };
        SchoolTaskDoneDto: {
            /** @description The task, as in the list. */
            task: string;
            /**
             * Format: date
             * @description When it was done.
             */
            on: string;
            /**
             * @description In which way, where something is made known.
             * @enum {string}
             */
            way?: "meeting" | "letter" | "website" | "schoolApp" | "lesson";
        };
        ClockDto: {
            /** @description The moment to move to, in UTC; never before now. */
            now: string;
        };
        Task: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            obligation: string;
            rule: string;
            cites: string[];
            nl: string;
            en: string;
            step: string;
            party: string | null;
            track: string | null;
            role: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor") | null;
            due: string | null;
            lastDay: string | null;
            overdue: boolean;
        };
        CaseLine: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            /** @enum {string} */
            machine: "incident" | "advice";
            stage: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            changedAt: string;
            version: number;
            openTasks: number;
            nextDue: string | null;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            about: string;
            caseId: string | null;
            number: string | null;
            /** Format: date-time */
            at: string;
            seen: boolean;
        };
        OwnReport: {
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            status: "received" | "inProgress" | "closed";
            withdrawn: boolean;
        };
        Step: {
            seq: number;
            type: string;
            /** Format: date-time */
            at: string;
            by: {
                person: string;
                role: string;
                inPlaceOf?: string;
            };
            party?: string;
            track?: string;
            data: {
                [key: string]: unknown;
            };
            outside?: {
                [key: string]: unknown;
            };
            dues?: {
                [key: string]: unknown;
            };
        };
        Party: {
            id: string;
            /** @enum {string} */
            kind: "employee" | "externalWorker" | "intern" | "volunteer" | "boardMember" | "pupil" | "parent" | "outsider" | "unknown";
            /** @enum {string} */
            role: "subject" | "victim" | "participant" | "sharer" | "viewer" | "witness" | "reporter" | "parentOf" | "teacherOf";
            /** @enum {string} */
            band: "under12" | "from12" | "from16" | "adult" | "unknown";
            attends: ("thisSchool" | "ownBoard" | "elsewhere") | null;
            of: string | null;
            person: string | null;
            name: string | null;
            born: string | null;
        };
        Track: {
            id: string;
            machine: string;
            state: string;
            party?: string;
            about: {
                [key: string]: unknown;
            };
        };
        Deadline: {
            obligation: string;
            /** Format: date-time */
            due: string;
            lastDay: string | null;
            rule: string;
            nl: string;
            en: string;
        };
        Letter: {
            id: string;
            letter: string;
            party: string | null;
            /** Format: uuid */
            content: string;
            digest: string;
            /** Format: date-time */
            issuedAt: string;
            seq: number;
            copies: {
                kind: string;
                party?: string;
                /** Format: uuid */
                content: string;
                digest: string;
            }[];
        };
        FileEntry: {
            paper: string;
            party: string;
            /** @enum {string} */
            file: "pupilFile" | "personnelFile";
            filed: boolean;
            because: string | null;
            seq: number;
            /** Format: date-time */
            at: string;
        };
        LogLine: {
            seq: number;
            step: components["schemas"]["Step"];
            hash: string;
            before: string;
        };
        Due: {
            /** Format: date-time */
            due: string;
            lastDay: string;
            movedBy?: string[];
        };
        Obligation: {
            key: string;
            rule: string;
            /** @enum {string} */
            layer: "statute" | "general" | "protocol" | "school";
            cites: string[];
            nl: string;
            en: string;
            party?: string;
            track?: string;
            by: string[];
            person?: string;
            step: string;
            preset?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            status: "open" | "overdue" | "met" | "waived" | "lapsed";
            due?: components["schemas"]["Due"];
            blocks: string[];
            waivableBy: string[];
        };
        Obligations: {
            version: number;
            rows: components["schemas"]["Obligation"][];
        };
        CaseMovePreview: {
            version: number;
            from: string;
            to: string;
            begins: components["schemas"]["Obligation"][];
            ends: components["schemas"]["Obligation"][];
            changes: {
                was: components["schemas"]["Obligation"];
                is: components["schemas"]["Obligation"];
            }[];
            refusals: components["schemas"]["Refusal"][];
        };
        Refusal: {
            code: string;
            /** @description Clauses it stands on. */
            cites: string[];
            /** @description What would lift it. */
            lifts: string;
            /** @description Roles that could take the step. */
            who?: string[];
            obligation?: string;
            /** @description The step of the same case that would lift it. */
            step?: string;
            path?: string;
            text: {
                nl: string;
                en: string;
            };
        };
        StepForm: {
            type: string;
            party?: string;
            track?: string;
            /** @enum {string} */
            standing: "onward" | "here" | "anytime";
            taken: boolean;
            allowed: boolean;
            unmet: components["schemas"]["Refusal"][];
            warnings: components["schemas"]["Refusal"][];
            advice: components["schemas"]["Refusal"][];
            who: string[];
            fields: {
                [key: string]: unknown;
            };
            title: {
                nl: string;
                en: string;
            };
        };
        CorrectableStep: {
            seq: number;
            type: string;
            party?: string;
            track?: string;
            fields: {
                [key: string]: unknown;
            };
        };
        CorrectableSteps: {
            rows: components["schemas"]["CorrectableStep"][];
        };
        StepForms: {
            version: number;
            stage: string;
            steps: components["schemas"]["StepForm"][];
        };
        Tasks: {
            rows: components["schemas"]["Task"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        Cases: {
            rows: components["schemas"]["CaseLine"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        CasesFound: {
            rows: components["schemas"]["CaseLine"][];
        };
        Notices: {
            rows: components["schemas"]["Notice"][];
        };
        OwnReports: {
            rows: components["schemas"]["OwnReport"][];
        };
        Deadlines: {
            rows: components["schemas"]["Deadline"][];
        };
        Letters: {
            rows: components["schemas"]["Letter"][];
        };
        LetterText: components["schemas"]["Letter"] & {
            texts: {
                [key: string]: string;
            };
        };
        FileEntries: {
            rows: components["schemas"]["FileEntry"][];
        };
        Log: {
            rows: components["schemas"]["LogLine"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        Timeline: {
            rows: components["schemas"]["Step"][];
            next: string | null;
            people: {
                [key: string]: string;
            };
        } & {
            texts: {
                [key: string]: string;
            };
        };
        CasePage: {
            case: {
                /** Format: uuid */
                caseId: string;
                number: string;
                /** Format: uuid */
                school: string;
                kind: string;
                categories: string[];
                /** @enum {string} */
                machine: "incident" | "advice";
                stage: string;
                /** Format: date-time */
                openedAt: string;
                /** Format: date-time */
                changedAt: string;
                version: number;
                openTasks: number;
                nextDue: string | null;
                protocol: string;
                linkedTo: string | null;
            };
            parties: components["schemas"]["Party"][];
            tracks: components["schemas"]["Track"][];
            obligations: components["schemas"]["Task"][];
            deadlines: components["schemas"]["Deadline"][];
            letters: components["schemas"]["Letter"][];
            files: components["schemas"]["FileEntry"][];
            steps: components["schemas"]["Step"][];
            people: {
                [key: string]: string;
            };
        } & {
            texts: {
                [key: string]: string;
            };
        };
        Recorded: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            steps: number[];
            again: boolean;
        };
        LetterIssued: {
            /** Format: uuid */
            caseId: string;
            number: string;
            version: number;
            steps: number[];
            again: boolean;
            /** Format: uuid */
            letter: string;
        };
        ReportReceived: {
            receipt: string;
            /** @enum {string} */
            addressee: "leadership" | "board";
        };
        ReceiptStatus: {
            number: string;
            /** @enum {string} */
            status: "received" | "inProgress" | "closed";
            /** Format: date-time */
            receivedAt: string;
            withdrawn: boolean;
            school: string;
            nextBy: string | null;
            messages: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                from: "reporter" | "school";
                /** Format: date-time */
                at: string;
                /** Format: uuid */
                content: string;
            }[];
        } & {
            texts: {
                [key: string]: string;
            };
        };
        RoleHeld: {
            /** @enum {string} */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /** Format: uuid */
            school?: string;
            /** Format: uuid */
            inPlaceOf?: string;
            /** @description Kinds of step a mandate is for; without it the role is whole. */
            onlyFor?: string[];
        };
        PersonChoice: {
            /** Format: uuid */
            organisation: string;
            organisationName: string;
            /** Format: uuid */
            person: string;
            name: string;
        };
        Me: {
            person: string | null;
            name: string | null;
            organisation: string | null;
            organisationName: string | null;
            roles: components["schemas"]["RoleHeld"][];
            choices: components["schemas"]["PersonChoice"][];
            csrfToken: string;
        };
        LoggedOut: {
            endAt: string | null;
        };
        ClockNow: {
            /** Format: date-time */
            now: string;
        };
        School: {
            /** Format: uuid */
            id: string;
            shortName: string;
            name: string;
            place: string;
            brin: string;
            sector: string;
            /** @enum {string} */
            cluster?: "cluster1" | "cluster2";
            denomination: string;
            protocol: string;
            additions?: string;
            calendar: {
                [key: string]: unknown;
            };
            contacts?: {
                [key: string]: unknown;
            };
        };
        ReportForm: {
            fields: {
                [key: string]: unknown;
            };
        };
        Schools: {
            rows: components["schemas"]["School"][];
        };
        StaffMember: {
            /** Format: uuid */
            id: string;
            name: string;
            email?: string;
        };
        People: {
            rows: components["schemas"]["StaffMember"][];
        };
        Clause: {
            id: string;
            /** @enum {string} */
            kind: "norm" | "duty" | "power" | "limit" | "purpose";
            about: ("employee" | "pupil" | "parent" | "any")[];
            actionable?: boolean;
            nl: string;
            en: string;
        };
        EditionFigure: {
            id: string;
            value: number;
            unit: string;
            source: string;
            confidence: string;
            verified: boolean;
            inForce: {
                from: string;
                until?: string;
            };
        };
        SchoolTask: {
            id: string;
            cites: string[];
            nl: string;
            en: string;
            /** @enum {string} */
            each: "schoolYear" | "edition";
        };
        Edition: {
            id: string;
            /** @enum {string} */
            layer: "statute" | "general" | "protocol" | "school";
            title: {
                nl: string;
                en: string;
            };
            edition: string;
            inForce: {
                from: string;
                until?: string;
            };
            source: string;
            clauses: components["schemas"]["Clause"][];
            figures?: components["schemas"]["EditionFigure"][];
            messages?: {
                [key: string]: unknown;
            };
            addressee?: {
                [key: string]: unknown;
            };
            schoolTasks?: components["schemas"]["SchoolTask"][];
            rules: ({
                /** @enum {string} */
                rule: "power" | "limit" | "duty";
                id: string;
                cites: string[];
                nl: string;
                en: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        OpenProtocol: {
            id: string;
            title: {
                nl: string;
                en: string;
            };
            edition: string;
            inForce: {
                from: string;
                until?: string;
            };
            clauses: components["schemas"]["Clause"][];
            possible: {
                cites: string[];
                nl: string;
                en: string;
                by: string[];
            }[];
        };
        EditionLine: {
            id: string;
            /** @enum {string} */
            layer: "statute" | "general" | "protocol" | "school";
            title: {
                nl: string;
                en: string;
            };
            edition: string;
            inForce: {
                from: string;
                until?: string;
            };
            source: string;
            /** @enum {string} */
            status: "shipped" | "published";
            /** Format: uuid */
            school?: string;
            published?: {
                consent: {
                    on: string;
                    document: string;
                };
                adoptedOn: string;
                adoptedBy: string;
                document: string;
                digest: string;
            };
        };
        EditionLines: {
            rows: components["schemas"]["EditionLine"][];
        };
        EditionInForce: {
            /** Format: uuid */
            school: string;
            /** @enum {string} */
            layer: "protocol" | "school";
            from: string;
            edition: string;
        };
        EditionsInForce: {
            rows: components["schemas"]["EditionInForce"][];
        };
        Difference: {
            /** @enum {string} */
            what: "clause" | "rule" | "figure" | "task";
            id: string;
            /** @enum {string} */
            how: "added" | "removed" | "changed";
            says: string;
            fields: {
                name: string;
                was: string;
                is: string;
            }[];
        };
        Differences: {
            rows: components["schemas"]["Difference"][];
        };
        EditionError: {
            path: string;
            wrong: string;
            cure: string;
            nl: {
                wrong: string;
                cure: string;
            };
        };
        EditionErrors: {
            errors: components["schemas"]["EditionError"][];
        };
        EditionDraftLine: {
            id: string;
            digest: string;
            /** Format: uuid */
            school?: string;
            /** @enum {string} */
            stage: "draft" | "checking" | "failed" | "checked";
            hands: string[];
            consent?: {
                on: string;
                document: string;
            };
            /** @enum {string} */
            layer: "statute" | "general" | "protocol" | "school";
            title: {
                nl: string;
                en: string;
            };
            edition: string;
            inForce: {
                from: string;
                until?: string;
            };
        };
        EditionDraftLines: {
            rows: components["schemas"]["EditionDraftLine"][];
        };
        EditionFailure: {
            property: string;
            says: string;
            because: string;
            story: string[];
            lane: string;
            nl: {
                says: string;
                because: string;
            };
            events: components["schemas"]["EditionStoryEvent"][];
        };
        EditionStoryEvent: {
            on: string;
            waitedUntil?: string;
            who?: {
                nl: string;
                en: string;
            };
            step?: string;
            party?: string;
            track?: string;
            answers?: {
                [key: string]: string;
            };
            accepted?: boolean;
        };
        EditionChecked: {
            edition: string;
            failures: components["schemas"]["EditionFailure"][];
            states: number;
            transitions: number;
            leftOff: {
                lane: string;
                states: number;
            }[];
            lanes: number;
            properties: string[];
            bounds: string[];
        };
        EditionCheck: {
            /** Format: date-time */
            at: string;
            digest: string;
            unsound: components["schemas"]["EditionError"][];
            behaviour: components["schemas"]["EditionChecked"][];
            unheld: {
                /** Format: uuid */
                school: string;
                levels: string[];
                obligations: {
                    rule: string;
                    cites: string[];
                    nl: string;
                    en: string;
                    by: string[];
                }[];
            }[];
        };
        EditionDraft: {
            id: string;
            digest: string;
            /** Format: uuid */
            school?: string;
            /** @enum {string} */
            stage: "draft" | "checking" | "failed" | "checked";
            hands: string[];
            consent?: {
                on: string;
                document: string;
            };
            edition: components["schemas"]["Edition"];
            check?: components["schemas"]["EditionCheck"];
        };
        EditionSimulatedGroup: {
            /** @enum {string} */
            kind: "refused" | "allowed" | "warned" | "notWarned" | "otherRole" | "demanded" | "notDemanded" | "moved" | "deadline" | "otherWork" | "metOtherwise" | "end";
            step?: string;
            cause: {
                /** @enum {string} */
                sort: "power" | "limit" | "duty" | "other";
                rule: string;
                cites: string[];
                /** @enum {string} */
                layer?: "statute" | "general" | "protocol" | "school";
                nl: string;
                en: string;
                /** @enum {string} */
                became: "new" | "gone" | "changed" | "same";
            };
            cases: number;
            example: {
                number: number;
                story: string[];
            };
        };
        EditionSimulated: {
            cases: number;
            deeds: number;
            differing: number;
            leftOff: number;
            groups: components["schemas"]["EditionSimulatedGroup"][];
            bounds: string[];
        };
        EditionDrafted: {
            id: string;
        };
        EditionAdopted: {
            id: string;
            from: string;
        };
        RoleAssignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            person: string;
            /** @enum {string} */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /** Format: uuid */
            school?: string;
            from: string;
            until?: string;
        };
        RoleAssignments: {
            rows: components["schemas"]["RoleAssignment"][];
        };
        Delegation: {
            /** Format: uuid */
            id: string;
            from: string;
            until: string;
            document: string;
            /** Format: uuid */
            person: string;
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            /** Format: uuid */
            school?: string;
        };
        Delegations: {
            rows: components["schemas"]["Delegation"][];
        };
        OrganisationLogLine: {
            seq: number;
            /** Format: date-time */
            at: string;
            by: string;
            type: string;
            data: {
                [key: string]: unknown;
            };
            hash: string;
        };
        OrganisationLog: {
            rows: components["schemas"]["OrganisationLogLine"][];
        };
        CouncilConsent: {
            /** Format: uuid */
            id: string;
            from: string;
            until?: string;
            document: string;
            matter: string;
        };
        CouncilConsents: {
            rows: components["schemas"]["CouncilConsent"][];
        };
        PublicationConsent: {
            /** Format: uuid */
            id: string;
            from: string;
            until?: string;
            document: string;
            /** Format: uuid */
            school: string;
            activity: string;
            /** @enum {string} */
            givenBy: "parent" | "pupil" | "person";
        };
        PublicationConsents: {
            rows: components["schemas"]["PublicationConsent"][];
        };
        CalendarRevision: {
            revision: number;
            calendar: components["schemas"]["SchoolCalendar"];
        };
        CalendarRevisions: {
            rows: components["schemas"]["CalendarRevision"][];
        };
        SchoolCalendar: {
            holidays: {
                from: string;
                until: string;
                name: string;
            }[];
            studyDays: string[];
            openOn?: string[];
            /** @enum {string} */
            region?: "north" | "middle" | "south";
        };
        PupilAnswer: {
            /** Format: uuid */
            id: string;
            from: string;
            until?: string;
            document: string;
            /** Format: uuid */
            school: string;
            /** @enum {string} */
            kind: "publicationRefusal" | "mailboxAgreement" | "mailboxRefusal" | "signedAgreement";
            subject: string;
            /** @enum {string} */
            givenBy: "parent" | "pupil" | "person";
            askedOn: string;
        };
        PupilAnswers: {
            rows: components["schemas"]["PupilAnswer"][];
        };
        RegistersOfSchool: {
            /** Format: uuid */
            school: string;
            keeps: ("publicationConsent" | "publicationRefusal" | "mailboxAgreement" | "mailboxRefusal" | "signedAgreement" | "recordingLeave" | "mediaLeave" | "protectedEnvironment")[];
            reads: ("publicationConsent" | "publicationRefusal" | "mailboxAgreement" | "mailboxRefusal" | "signedAgreement" | "recordingLeave" | "mediaLeave" | "protectedEnvironment")[];
            /** @enum {string} */
            tasks: "keeps" | "reads" | "none";
        };
        RegistersOfSchools: {
            rows: components["schemas"]["RegistersOfSchool"][];
        };
        SchoolTaskLine: {
            task: string;
            cites: string[];
            nl: string;
            en: string;
            /** @enum {string} */
            each: "schoolYear" | "edition";
            during: string;
            done: {
                on: string;
                /** @enum {string} */
                way?: "meeting" | "letter" | "website" | "schoolApp" | "lesson";
            } | null;
        };
        SchoolTaskEarlier: {
            task: string;
            during: string;
            on: string;
            /** @enum {string} */
            way?: "meeting" | "letter" | "website" | "schoolApp" | "lesson";
        };
        SchoolTaskList: {
            rows: components["schemas"]["SchoolTaskLine"][];
            earlier: components["schemas"]["SchoolTaskEarlier"][];
        };
        WrittenLeave: {
            /** Format: uuid */
            id: string;
            from: string;
            until?: string;
            document: string;
            /** Format: uuid */
            school: string;
            /** @enum {string} */
            kind: "recordingLeave" | "mediaLeave";
            /** Format: uuid */
            person?: string;
            subject: string;
        };
        WrittenLeaves: {
            rows: components["schemas"]["WrittenLeave"][];
        };
        ProtectedEnvironment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            school: string;
            /** Format: uuid */
            person: string;
            /** Format: uuid */
            monitor: string;
            purpose: string;
            leaveDocument: string;
            parentsDocument: string;
            followed: string;
            from: string;
            until: string;
        };
        ProtectedEnvironments: {
            rows: components["schemas"]["ProtectedEnvironment"][];
        };
        Mail: {
            id: string;
            /** Format: date-time */
            at: string;
            to: string;
            subject: string;
            body: string;
        };
        Mails: {
            rows: components["schemas"]["Mail"][];
        };
        Draft: {
            value: {
                [key: string]: unknown;
            };
            keptAt: string | null;
            until: string | null;
        };
        WayStep: {
            type: string;
            when?: {
                field: string;
                is: string | boolean;
            };
            by: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor" | "reporter" | "system")[];
            cites: string[];
        };
        DiagramNode: {
            state: string;
            x: number;
            y: number;
            width: number;
            height: number;
            first: boolean;
            end: boolean;
        };
        DiagramWay: {
            from: string;
            to: string;
            back: boolean;
            points: {
                x: number;
                y: number;
            }[];
            steps: components["schemas"]["WayStep"][];
        };
        MachineDiagram: {
            /** @enum {string} */
            machine: "incident" | "advice" | "measure" | "objection" | "qualification" | "outsideReport" | "dataInspection" | "withdrawalRequest" | "referral" | "custody" | "accountRevocation" | "accessRequest";
            width: number;
            height: number;
            nodes: components["schemas"]["DiagramNode"][];
            ways: components["schemas"]["DiagramWay"][];
        };
        EditionDiagram: {
            edition: string;
            machines: components["schemas"]["MachineDiagram"][];
        };
        Visited: {
            state: string;
            seq: number;
            /** Format: date-time */
            at: string;
        };
        Course: {
            version: number;
            /** @enum {string} */
            machine: "incident" | "advice" | "measure" | "objection" | "qualification" | "outsideReport" | "dataInspection" | "withdrawalRequest" | "referral" | "custody" | "accountRevocation" | "accessRequest";
            visited: components["schemas"]["Visited"][];
            tracks: {
                id: string;
                /** @enum {string} */
                machine: "incident" | "advice" | "measure" | "objection" | "qualification" | "outsideReport" | "dataInspection" | "withdrawalRequest" | "referral" | "custody" | "accountRevocation" | "accessRequest";
                party?: string;
                visited: components["schemas"]["Visited"][];
            }[];
        };
        Contact: {
            name: string;
            address: string[];
        };
        IntakeSchool: {
            shortName: string;
            name: string;
            sector: string;
            protocol: string;
            contactPoint: components["schemas"]["Contact"] | null;
            choosesAddressee: boolean;
        };
        IntakePlace: {
            name: string;
            schools: components["schemas"]["IntakeSchool"][];
            press?: components["schemas"]["Contact"];
            fields: {
                [key: string]: {
                    /** @enum {string} */
                    kind: "choice" | "choices" | "yesNo" | "moment" | "sealed";
                    required: boolean;
                    options?: string[];
                    max?: number;
                    requiredWhenVisible?: boolean;
                    visibleWhen?: {
                        field: string;
                        is: string[];
                    };
                };
            };
            words: {
                [key: string]: {
                    nl: string;
                    en: string;
                };
            };
            elsewhere: {
                to: string;
                title: {
                    nl: string;
                    en: string;
                };
            }[];
        };
        AwaitedDecision: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            version: number;
            step: string;
            track: string;
            party: string | null;
            proposal: {
                [key: string]: unknown;
            };
            proposedBy: {
                person: string;
                role: string;
                inPlaceOf?: string;
            };
            proposedAt: string | null;
            who: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor")[];
            due: string | null;
            lastDay: string | null;
        };
        LaterDecision: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            version: number;
            step: string;
            track: string;
            party: string | null;
            proposal: {
                [key: string]: unknown;
            };
            proposedBy: {
                person: string;
                role: string;
                inPlaceOf?: string;
            };
            proposedAt: string | null;
            who: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor")[];
            due: string | null;
            lastDay: string | null;
            unmet: components["schemas"]["Refusal"][];
        };
        DecisionsAwaited: {
            rows: components["schemas"]["AwaitedDecision"][];
            later: components["schemas"]["LaterDecision"][];
            own: components["schemas"]["AwaitedDecision"][];
        };
        DecisionTaken: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            step: string;
            seq: number;
            track: string | null;
            party: string | null;
            /** Format: date-time */
            at: string;
            by: {
                person: string;
                role: string;
                inPlaceOf?: string;
            };
            decision: {
                [key: string]: unknown;
            };
            proposal: {
                [key: string]: unknown;
            };
            reason: string | null;
        };
        DecisionsTaken: {
            rows: components["schemas"]["DecisionTaken"][];
        };
        Follows: {
            rule: string;
            cites: string[];
            nl: string;
            en: string;
            by: string[];
            step: string;
            due?: components["schemas"]["Due"];
        };
        ChoiceAhead: {
            step: string;
            field: string | null;
            choice: string | null;
            follows: components["schemas"]["Follows"][];
        };
        Decision: {
            version: number;
            track: string;
            machine: string;
            state: string;
            party: string | null;
            proposal: {
                [key: string]: unknown;
            };
            proposedIn: number;
            proposedAt: string | null;
            proposedBy: {
                person: string;
                role: string;
                inPlaceOf?: string;
            };
            own: boolean;
            due: components["schemas"]["Due"] | null;
            cites: string[];
            steps: components["schemas"]["StepForm"][];
            choices: components["schemas"]["ChoiceAhead"][];
        };
        Breach: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            track: string;
            discoveredAt: string | null;
            /** Format: date-time */
            raisedAt: string;
            suspicion: string | null;
            advised: ("notify" | "doNotNotify") | null;
            isBreach: boolean | null;
            highRisk: boolean | null;
            notify: ("notify" | "doNotNotify") | null;
            decidedAt: string | null;
            reason: string | null;
            notifiedAt: string | null;
            lateBecause: string | null;
            toldAt: string | null;
        };
        OpenDuty: {
            caseId: string | null;
            number: string;
            /** Format: uuid */
            school: string;
            rule: string;
            nl: string;
            en: string;
            cites: string[];
            track: string | null;
            due: string | null;
            lastDay: string | null;
            overdue: boolean;
        };
        Breaches: {
            rows: components["schemas"]["Breach"][];
            open: components["schemas"]["OpenDuty"][];
        };
        CaseReading: {
            /** Format: date-time */
            at: string;
            person: string;
            name: string | null;
            roles: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor")[];
            /** @enum {string} */
            what: "page" | "whole" | "timeline" | "log" | "obligations" | "deadlines" | "letters" | "letter" | "files" | "find" | "receipt" | "readings" | "accesses" | "decisions" | "breaches";
            letter: string | null;
            tasked: boolean | null;
        };
        Access: {
            /** Format: date-time */
            at: string;
            person: string;
            name: string | null;
            roles: ("teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor")[];
            /** @enum {string} */
            what: "page" | "whole" | "timeline" | "log" | "obligations" | "deadlines" | "letters" | "letter" | "files" | "find" | "receipt" | "readings" | "accesses" | "decisions" | "breaches";
            letter: string | null;
            tasked: boolean | null;
            caseId: string | null;
            number: string | null;
        };
        Figure: {
            count: number | null;
            seen: number;
        };
        StageFigure: {
            /** Format: uuid */
            school: string;
            /** @enum {string} */
            machine: "incident" | "advice";
            stage: string;
            cases: components["schemas"]["Figure"];
        };
        TermFigure: {
            /** Format: uuid */
            school: string;
            overdue: components["schemas"]["Figure"];
            soon: components["schemas"]["Figure"];
        };
        MonthFigure: {
            month: string;
            opened: components["schemas"]["Figure"];
            closed: components["schemas"]["Figure"];
        };
        CategoryFigure: {
            category: string;
            cases: components["schemas"]["Figure"];
        };
        Figures: {
            /** Format: date-time */
            at: string;
            fewest: number;
            open: components["schemas"]["Figure"];
            stages: components["schemas"]["StageFigure"][];
            terms: components["schemas"]["TermFigure"][];
            months: components["schemas"]["MonthFigure"][];
            categories: components["schemas"]["CategoryFigure"][];
        };
        FiledPaper: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** Format: uuid */
            school: string;
            kind: string;
            categories: string[];
            paper: string;
            party: string;
            /** @enum {string} */
            file: "pupilFile" | "personnelFile";
            filed: boolean;
            because: string | null;
            seq: number;
            /** Format: date-time */
            at: string;
            letter: {
                id: string;
                letter: string;
            } | null;
            step: {
                type: string;
                /** Format: date-time */
                at: string;
            } | null;
        };
        Filed: {
            rows: components["schemas"]["FiledPaper"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        CaseReadings: {
            rows: components["schemas"]["CaseReading"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        Accesses: {
            rows: components["schemas"]["Access"][];
            /** @description Give it back as `after`; null at the end. */
            next: string | null;
        };
        DemoMember: {
            /** Format: uuid */
            person: string;
            name: string;
            login: string;
            /** @enum {string} */
            role: "teamLeader" | "principal" | "dpo" | "board" | "supervisoryBoard" | "confidant" | "communications" | "hr" | "registrar" | "serviceBureau" | "employee" | "administrator" | "auditor";
            called: {
                nl: string;
                en: string;
            };
            school: string | null;
            tryThis: {
                nl: string;
                en: string;
            };
        };
        DemoHome: {
            /** Format: uuid */
            id: string;
            shortName: string;
            name: string;
            protocol: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
            };
            lookFor: {
                nl: string;
                en: string;
            };
            schools: {
                shortName: string;
                name: string;
                /** @enum {string} */
                sector: "PO" | "SBO" | "SO" | "VO" | "VSO" | "PRO";
            }[];
            people: components["schemas"]["DemoMember"][];
        };
        DemoHomes: {
            rows: components["schemas"]["DemoHome"][];
        };
        Problem: {
            /** @enum {string} */
            type: "urn:meldpad:problem:badRequest" | "urn:meldpad:problem:invalidInput" | "urn:meldpad:problem:notLoggedIn" | "urn:meldpad:problem:loginFailed" | "urn:meldpad:problem:csrfMissing" | "urn:meldpad:problem:chooseOrganisation" | "urn:meldpad:problem:notFound" | "urn:meldpad:problem:methodNotAllowed" | "urn:meldpad:problem:refused" | "urn:meldpad:problem:caseMovedOn" | "urn:meldpad:problem:keyReused" | "urn:meldpad:problem:clockWouldGoBack" | "urn:meldpad:problem:roleChangeRefused" | "urn:meldpad:problem:tooLarge" | "urn:meldpad:problem:addressTooLong" | "urn:meldpad:problem:notJson" | "urn:meldpad:problem:headersTooLarge" | "urn:meldpad:problem:tooManyRequests" | "urn:meldpad:problem:internal" | "urn:meldpad:problem:unavailable";
            title: string;
            status: number;
            detail?: string;
            errors?: {
                path: string;
                code: string;
                wrong?: string;
                cure?: string;
                nl?: {
                    wrong: string;
                    cure: string;
                };
            }[];
            refusals?: components["schemas"]["Refusal"][];
            currentVersion?: number;
            requestId?: string;
        };
    };
    responses: {
        /** @description The request is wrong: `errors` names each field */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is logged in, or the login or receipt does not hold */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Proof of origin is missing, or no organisation is chosen yet */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or not for whoever asks: the two look the same */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused as things stand: `refusals` names each rule that is not met, or `type` says that the case moved on or the key was used */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too large */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests of this kind from one address */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something is wrong with what was asked */
        Problem4XX: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side */
        Problem5XX: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Texts.texts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "nl" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Intake.place": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakePlace"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Intake.protocol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenProtocol"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Intake.diagram": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisation: string;
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDiagram"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Intake.receive": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret"?: string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceived"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReportDraft.find": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReportDraft.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReportDraft.drop": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Receipt.status": {
        parameters: {
            query?: never;
            header: {
                /** @description `Receipt XXXX-XXXX-XXXX-XXXX-XXXX` */
                Authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptStatus"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Receipt.add": {
        parameters: {
            query?: never;
            header: {
                /** @description `Receipt XXXX-XXXX-XXXX-XXXX-XXXX` */
                Authorization: string;
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdditionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Receipt.write": {
        parameters: {
            query?: never;
            header: {
                /** @description `Receipt XXXX-XXXX-XXXX-XXXX-XXXX` */
                Authorization: string;
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReporterMessageDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Receipt.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description `Receipt XXXX-XXXX-XXXX-XXXX-XXXX` */
                Authorization: string;
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReceiptDrafts.find": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                form: "addition" | "message" | "withdrawal";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReceiptDrafts.keep": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                form: "addition" | "message" | "withdrawal";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "ReceiptDrafts.drop": {
        parameters: {
            query?: never;
            header: {
                /** @description At least 128 random bits as base64url, made and known by one browser tab. */
                "Tab-Secret": string;
            };
            path: {
                form: "addition" | "message" | "withdrawal";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Drafts.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Drafts.keep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Drafts.drop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Reports.own": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnReports"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Reports.receive": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceived"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Reports.form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportForm"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Login.begin": {
        parameters: {
            query?: {
                /** @description Path within this product to come back to. */
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Login.finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Login.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedOut"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Login.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Login.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChoiceDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.tasks": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Id of a school. */
                school?: string;
                /** @description Those whose term has run out, or the others; both without it. */
                overdue?: boolean;
                /** @description Order; the most urgent first without it. */
                sort?: "due" | "-due";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.consultations": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.notices": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.cases": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Id of a school. */
                school?: string;
                /** @description Stage of the case. */
                stage?: string;
                /** @description Kind of report it began with. */
                kind?: string;
                /** @description What it is about. */
                category?: string;
                /** @description Closed cases, or open ones; both without it. */
                closed?: boolean;
                /** @description With a term that is over, or ends within seven days; whatever their terms without it. */
                due?: "overdue" | "week";
                /** @description Order; newest first without it. */
                sort?: "openedAt" | "-openedAt" | "changedAt" | "-changedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.files": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Id of a school. */
                school?: string;
                /** @description Which file; both without it. */
                file?: "pupilFile" | "personnelFile";
                /** @description What was filed, or what was left out; both without it. */
                filed?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Work.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasesFound"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Decisions.awaited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsAwaited"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Decisions.taken": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsTaken"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Decisions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                track: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Decisions.breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Breaches"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Oversight.figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Oversight.accesses": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Id of a case; all without it. */
                case?: string;
                /** @description Only of people who had nothing to do in the case. */
                withoutTask?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accesses"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.available": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepForms"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.correctable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectableSteps"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.course": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.timeline": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.log": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Log"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.readers": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReadings"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.obligations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Obligations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadlines"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Case.files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileEntries"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.step": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.party": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.note": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.message": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.join": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinReportDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Letters.letters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Letters"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseChanges.letter": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterIssued"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseEdition.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMovePreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "CaseEdition.move": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
                /** @description The version that was on the screen, as `"12"`, where it is not in the body. */
                "If-Match"?: string;
            };
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCaseDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Letters.letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterText"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Letters.document": {
        parameters: {
            query?: {
                /** @description Which copy, from 1; the letter of record without it. */
                copy?: number;
            };
            header?: never;
            path: {
                case: string;
                letter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionLines"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.inForce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionsInForce"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.edition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Edition"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.diagram": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDiagram"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Editions.difference": {
        parameters: {
            query: {
                /** @description The edition it is compared with. */
                from: string;
            };
            header?: never;
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Differences"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDraftLines"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.make": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEditionDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDrafted"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionDraft"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEditionDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionErrors"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.check": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionSimulated"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.consent": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouncilAssentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "EditionDrafts.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                edition: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionDto"];
            };
        };
        responses: {
            /** @description All is well */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionAdopted"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schools"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAssignments"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.appoint": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.end": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.delegate": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.revoke": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.reassign": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignmentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Organisation.log": {
        parameters: {
            query?: {
                /** @description How many; 50 without it. */
                limit?: number;
                /** @description Number of the last line of the page before. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationLog"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.councilConsents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilConsents"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.councilConsent": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouncilConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.endCouncilConsent": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                consent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.publicationConsents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentSearchDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationConsents"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.publicationConsent": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.endPublicationConsent": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                consent: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.calendars": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarRevisions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Registers.reviseCalendar": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistersOfSchools"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentSearchDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilAnswers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PupilAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.endAnswer": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                answer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.leaves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenLeaves"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.leave": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WrittenLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.endLeave": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                leave: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.environments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedEnvironments"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.environment": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolRegisters.endEnvironment": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                environment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndingDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolTasks.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolTaskList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "SchoolTasks.done": {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID made for this command; sent again with the same one, it has one effect. */
                "Idempotency-Key": string;
                /** @description Where a draft of this was kept: it goes when the command has done its work. */
                Draft?: string;
            };
            path: {
                school: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolTaskDoneDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Embedded.now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockNow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Embedded.move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockDto"];
            };
        };
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockNow"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Embedded.outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mails"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Demo.homes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoHomes"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
    "Demo.begin": {
        parameters: {
            query: {
                /** @description Path within this product to come back to. */
                returnTo?: string;
                /** @description The login name of a demo person. */
                as: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            429: components["responses"]["Problem429"];
            "4XX": components["responses"]["Problem4XX"];
            "5XX": components["responses"]["Problem5XX"];
        };
    };
}
