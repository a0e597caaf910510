variable "repository" {
  description = "The repository whose workflows use the pool, as the subject of its OIDC tokens names it: owner/name, or owner@owner-id/name@repository-id for one that was created or renamed after 15 July 2026."
  type        = string

  validation {
    condition     = can(regex("^[\\w.-]+(@\\d+)?/[\\w.-]+(@\\d+)?$", var.repository))
    error_message = "The repository must be owner/name or owner@owner-id/name@repository-id."
  }
}

variable "subject" {
  description = "Which workflow runs may use the role: * for all of the repository, ref:refs/heads/main for one branch, environment:ci for one environment."
  type        = string
  default     = "*"
}

variable "pool_name" {
  description = "Name of the one pool that the roles may touch, as the first refresh prints it, without the prefix ec2-runner-pool-. A * allows every pool of this account and region."
  type        = string
  default     = "*"
}

variable "name" {
  description = "Name of the roles' and the network's resources; another one for each instance of this module in an account."
  type        = string
  default     = "runner-pool"
}

variable "create_oidc_provider" {
  description = "An account has one OIDC provider for GitHub at most. Say false where it exists."
  type        = bool
  default     = true
}

variable "create_spot_service_linked_role" {
  description = "EC2's role for spot requests exists in an account that ever used spot, and then can not be created. Say true only where it does not exist, and run `terraform state rm` on it before a destroy, which would take it from the whole account."
  type        = bool
  default     = false
}

variable "vpc_id" {
  description = "The VPC to use, whose subnets you give refresh yourself. Null makes a VPC with public subnets."
  type        = string
  default     = null
}

variable "zone_count" {
  description = "In how many zones the new VPC has a subnet. No more than the region offers you; us-west-1 has two."
  type        = number
  default     = 3

  validation {
    condition     = contains([1, 2, 3, 4], var.zone_count)
    error_message = "EC2 takes up to four zones for one launch."
  }
}
