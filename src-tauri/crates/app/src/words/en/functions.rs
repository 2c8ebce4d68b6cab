//! Words of English roles.

use crate::words::functions::Entry;
use workshop::Function as F;

/// “Manager” stands last: who manages something belongs to what is managed.
pub(in crate::words) const LEXICON: &[Entry] = &[
    (
        F::Management,
        "head, director, directors, chief, ceo, cto, cio, ciso, cfo, coo, executive, executives, \
         board, management, leadership, product owner",
    ),
    (
        F::Suppliers,
        "supplier, suppliers, vendor, vendors, contractor, contractors, provider, providers, \
         manufacturer, external, outsourced, hosting company",
    ),
    (
        F::SecurityOperations,
        "soc, security, security operations, security operations centre, security operations center, \
         security analyst, security engineer, incident responder, incident response, csirt, cert, \
         blue team, threat hunter",
    ),
    (
        F::Personnel,
        "personnel, hr, human resources, recruiter, recruitment, recruiting, people team, payroll, \
         occupational health",
    ),
    (
        F::Purchasing,
        "purchasing, procurement, buyer, buyers, purchaser, sourcing",
    ),
    (
        F::Finance,
        "finance, treasurer, treasury, accounts payable, accounts receivable, accountant, \
         accountants, accounting, bookkeeper, bookkeepers, bookkeeping, controller, controlling, \
         billing",
    ),
    (
        F::Legal,
        "legal, lawyer, lawyers, counsel, compliance, data protection, data protection officer, dpo, \
         privacy, auditor, auditors, audit",
    ),
    (
        F::Clinical,
        "nurse, nurses, nursing, head nurse, midwife, midwives, doctor, doctors, physician, \
         physicians, surgeon, surgeons, anaesthetist, anaesthetists, anesthesiologist, pharmacist, \
         pharmacists, pharmacy, paramedic, paramedics, radiographer, radiologist, physiotherapist, \
         therapist, clinical, clinician, clinicians, medical, ward manager, ward sister, intensive care, \
         emergency department, operating theatre, operating room, laboratory, on call nurse, \
         on call doctor, on call physician, nurse on call, doctor on call, physician on call",
    ),
    (
        F::Production,
        "production line, production manager, production planning, production worker, \
         production workers, machine operator, machine operators, manufacturing, assembly, foreman, \
         plant, warehouse, forklift, logistics, driver, drivers, dispatch, dispatcher, packing",
    ),
    (
        F::Operations,
        "operations, ops, operator, operators, sysadmin, sysadmins, admin, administrator, \
         administrators, system administrator, systems administrator, database administrator, dba, \
         on call, sre, site reliability, devops, network, infrastructure, platform, it, help desk, \
         helpdesk, service desk, customer support, user support, support, technician, technicians, \
         maintenance, shift, duty engineer, data centre, data center",
    ),
    (
        F::Development,
        "developer, developers, development, programmer, programmers, software, software engineer, \
         software engineers, tester, testers, qa, architect, architects, designer, engineering",
    ),
    (
        F::Users,
        "user, users, customer, customers, client, clients, employee, employees, clerk, sales, \
         patient, patients",
    ),
    (F::Management, "manager, managers, owner"),
];
