import type { Handlers } from '../plugins/handlers.js';
import type { GrievanceService } from './grievances.service.js';

export const grievanceHandlers = (grievances: GrievanceService): Handlers<'createGrievance'> => ({
  async createGrievance({ resident, body: { request } }) {
    const { eventId, message, name, emailId, alternateEmailId, phoneNo, alternatePhoneNo } = request;
    const ticketId = await grievances.report(resident, eventId, {
      message,
      name: name || undefined,
      email: emailId || undefined,
      alternateEmail: alternateEmailId || undefined,
      phone: phoneNo || undefined,
      alternatePhone: alternatePhoneNo || undefined,
    });
    return { ticketId };
  },
});
