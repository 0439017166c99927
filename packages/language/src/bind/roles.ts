/**
 * Names of parties that say what somebody does in one agreement rather than who they are: the Supplier of one agreement
 * is not the Supplier of the next. Such a name binds within its own file and the files that use it, and nowhere else.
 */
const ROLES = new Set((
  'Agent Assignee Assignor Bank Borrower Broker Buyer Carrier Charterer Client Company Consultant Contractor Customer Dealer Developer Distributor '
  + 'Employee Employer Escrow_Agent Exporter Franchisee Franchisor Grantee Grantor Guarantor Host Importer Insured Insurer Integrator Investor Issuer Landlord Lender '
  + 'Lessee Lessor Licensee Licensor Manufacturer Marketer Merchant Operator Owner Partner Principal Processor Producer Provider Publisher Purchaser Recipient '
  + 'Research_Institution Reseller Retailer Sales_Agent Seller Service_Provider Shareholder Shipper Sponsor Subcontractor Subscriber Subsidiary Supplier Tenant Transferee Transferor Trustee '
  + 'University User Vendor').split(' ').map((name) => name.replaceAll('_', ' ')));

/** Whether a party's name is a role. */
export function isRole(name: string): boolean {
  return ROLES.has(name.replace(/^The /, '')) || /^(?:First |Second |Third )?Party(?: [A-Z0-9])?$/.test(name);
}
