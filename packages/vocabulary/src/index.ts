export { enterprise } from './enterprise.ts'
export { hrEvent, hrPark, hrService } from './hr-service.ts'
export { offices } from './offices.ts'
